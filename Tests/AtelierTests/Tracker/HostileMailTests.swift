import Courseware
import Testing

@testable import Tracker

/// Mails that were made to cost time or memory are read in one pass or refused.
@Suite struct HostileMailTests {
  private static let hostile: [String: String] = {
    let deep = (0..<20_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: 20_000)
    let html = "Content-Type: text/html\n\n"
    return [
      "parts in parts": deep.joined(),
      "mails in mails": messages,
      "parts": "Content-Type: multipart/mixed; boundary=b\n\n"
        + String(repeating: "--b\n\nx\n", count: 200_000),
      "a long header": "From: " + String(repeating: "a\n b", count: 300_000) + "\n\n",
      "encoded words": "From: " + String(repeating: "=?", count: 500_000) + "\n\n",
      "parameters": "Content-Type: a/b" + String(repeating: ";", count: 500_000) + "\n\n",
      "tags": html + String(repeating: "<", count: 500_000),
      "comments": html + String(repeating: "<!--", count: 200_000),
      "entities": html + String(repeating: "&", count: 500_000),
      "headings": String(repeating: "\nATELIER-RESULTATS 1", count: 50_000),
      "digits": "\nATELIER-RESULTATS 1\n" + String(repeating: "A", count: 3_000_000),
      "margins": "\n\n" + String(repeating: "> ", count: 1_000_000),
    ]
  }()

  @Test(arguments: hostile.keys.sorted())
  func `a hostile mail is refused, or brings nothing`(name: String) throws {
    let bytes = Array(try #require(Self.hostile[name]).utf8)
    let (seconds, read) = try ThreadTime.of { try SavedMail.read(bytes, name: "m.eml") }
    #expect(read.submissions.isEmpty)
    #expect(!read.diagnostics.isEmpty)
    // A second or so, but for builds that look for faults; what is quadratic takes many minutes.
    #expect(seconds < 60)
  }

  @Test func `of many blocks that unpack to much, few are unpacked`() throws {
    let bombs = try SavedMail.all("bad").filter { $0.name.hasPrefix("unpacks") }
    let bomb = try #require(bombs.first?.bytes)
    let read = try SavedMail.read(Array(repeatElement(bomb, count: 300).joined()), name: "m.txt")
    #expect(read.submissions.isEmpty)
    #expect(read.diagnostics.count == Limits.shownProblems + 1)
    #expect(read.diagnostics.last?.message.english == "200 text blocks or more in one file")
  }
}
