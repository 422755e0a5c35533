import Courseware
import Testing

@testable import Tracker

/// Mails as mail programs write them are read, whatever they did to the block.
@Suite struct SavedMailTests {
  @Test(arguments: try SavedMail.all("good"))
  func `a mail brings its results once`(mail: SavedMail) throws {
    let read = try SavedMail.read(mail.bytes, name: mail.name)
    #expect(read.diagnostics == [])
    let numbers = read.submissions.compactMap { submission in
      if case .results(let results) = submission.content { results.participant } else { nil }
    }
    #expect(numbers.map { $0.prefix(3) } == [mail.name.prefix(3)])
    let surveys = read.submissions.count - numbers.count
    #expect(surveys == (mail.name.contains("survey") ? 1 : 0))
    #expect(read.submissions.allSatisfy { $0.sender == "Zoé Exemple <zoe@exemple.invalid>" })
    #expect(read.submissions.allSatisfy { $0.name == mail.name })
  }

  @Test func `a text that was copied from a mail is read, of any encoding and line end`() throws {
    let mails = try SavedMail.all("good").filter { $0.name.contains("8bit") }
    #expect(mails.count == 4)
    for mail in mails {
      let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let written = [
        Array(text.utf8), Array(text.replacing("\n", with: "\r").utf8), [0xFF, 0xFE] + utf16,
        [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8),
      ]
      for bytes in written {
        let read = try SavedMail.read(bytes, name: "copie.TXT")
        #expect(read.submissions.count == 1)
        #expect(read.diagnostics == [])
      }
    }
  }

  @Test func `results that were shared as a text may be JSON`() throws {
    let results = SmallEdition.results(participant: "001-B")
    for name in ["r.json", "r.txt", "r"] {
      let read = try SavedMail.read(Array(" \(results)".utf8), name: name)
      #expect(read.submissions.count == 1)
    }
  }

  @Test(arguments: [
    ("=?utf-8?Q?Zo=C3=A9_Exemple?= <z@exemple.invalid>", "Zoé Exemple <z@exemple.invalid>"),
    (
      "=?UTF-8?B?Wm/DqQ==?= =?utf-8?q?_Exemple?= <z@exemple.invalid>",
      "Zoé Exemple <z@exemple.invalid>"
    ),
    ("=?iso-8859-15?Q?Zo=E9?= <z@exemple.invalid>", "Zoé <z@exemple.invalid>"),
    ("=?windows-1252*fr?Q?D=92Arcy?=", "D’Arcy"),
    ("Zoé <z@exemple.invalid>", "Zoé <z@exemple.invalid>"),
    ("\"Exemple,\r\n Zoe\" <z@exemple.invalid>", "\"Exemple, Zoe\" <z@exemple.invalid>"),
    ("=?utf-8?X?abc?= =?", "=?utf-8?X?abc?= =?"), ("", ""),
  ])
  func `a sender's name is read`(field: String, sender: String) throws {
    let mail = try Mail(Array("From: \(field)\r\n\r\nBonjour\r\n".utf8), file: "m.eml")
    #expect(mail.leaves.map(\.sender) == [sender])
  }

  @Test(arguments: [
    #"attachment; filename="r.json""#, "attachment; filename=r.JSON",
    "attachment; filename*=UTF-8'fr'r%C3%A9sultats.json",
    "attachment; filename*0=\"resultats-de-\";\r\n\tfilename*1=zoe.js;\r\n filename*2=on",
    "inline; filename=\"=?utf-8?Q?r=C3=A9sultats=2Ejson?=\"",
    #"attachment; filename="a \"b\"; c.json"; size=12"#,
  ])
  func `an attachment is known by its name, however that is written`(field: String) throws {
    let text = "Content-Type: application/x-unknown\r\nContent-Disposition: \(field)\r\n\r\n{}"
    let leaves = try Mail(Array(text.utf8), file: "m.eml").leaves
    #expect(leaves.count == 1)
    guard case .json(let bytes, _)? = leaves.first?.content else {
      Issue.record("not found")
      return
    }
    #expect(bytes == Array("{}".utf8))
  }

  @Test(arguments: [
    "<p>x", "<", "<!--", "<style>x", "&", "&#99999999999999999999;", "&#x;", "&#-5;", "&#x-5;",
    "</", "<a href='",
    "<br", "&&&&;", "<script></script", "<STYLE>a</STYLE>b",
  ])
  func `odd HTML is read to its end`(html: String) throws {
    let text = HTMLText(NumberedText(file: Array(html.utf8))).text
    #expect(text.bytes.count <= html.utf8.count)
  }
}
