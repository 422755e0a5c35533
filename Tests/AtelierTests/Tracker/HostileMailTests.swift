import Courseware
import Foundation
import Testing

@testable import Tracker

/// Mails that were made to cost time or memory are read in one pass or refused.
@Suite struct HostileMailTests {
  /// How many mails are made of each good one; `make proof` makes more.
  private static let count =
    ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" ? 4000 : 40

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

  @Test(.timeLimit(.minutes(2)), arguments: hostile.keys.sorted())
  func `a hostile mail is refused, or brings nothing`(name: String) throws {
    let bytes = Array(try #require(Self.hostile[name]).utf8)
    let read = try SavedMail.read(bytes, name: "m.eml")
    #expect(read.submissions.isEmpty)
    #expect(!read.diagnostics.isEmpty)
  }

  @Test func `of many blocks that unpack to much, few are unpacked`() throws {
    let bombs = try SavedMail.all("bad").filter { $0.name.hasPrefix("unpacks") }
    let bomb = try #require(bombs.first?.bytes)
    let read = try SavedMail.read(Array(repeatElement(bomb, count: 300).joined()), name: "m.txt")
    #expect(read.submissions.isEmpty)
    #expect(read.diagnostics.count == Limits.shownProblems + 1)
    #expect(read.diagnostics.last?.message.english == "200 text blocks or more in one file")
  }

  @Test func `a mail with changes at random is read or refused, and never silently`() throws {
    var random = LinearGenerator(state: 7)
    var taken = 0
    var refused = 0
    for mail in try SavedMail.all("good") + SavedMail.all("bad") where mail.bytes.count < 20_000 {
      for _ in 0..<Self.count {
        var bytes = mail.bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) { Self.change(&bytes, &random) }
        let read = try SavedMail.read(bytes, name: mail.name)
        taken += read.submissions.count
        if read.diagnostics.hasErrors { refused += 1 }
        #expect(!read.submissions.isEmpty || !read.diagnostics.isEmpty, "\(mail.name) \(bytes)")
        #expect(read.diagnostics.allSatisfy { !$0.text(in: .french).isEmpty })
      }
    }
    #expect(taken > 100 && refused > 100)
  }

  private static let pieces = [
    "\n", "\r", "\n\n", "=", "=\n", "--", ";", "\"", "<", "<!--", "&", "&#", ">", "> ", "=?", "?=",
    ":",
    "ATELIER-RESULTATS 1\n", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "\u{A0}",
    "Content-Transfer-Encoding: base64\n", "Content-Type: message/rfc822\n\n", "A", "_", "\0",
  ]

  private static func change(_ bytes: inout [UInt8], _ random: inout LinearGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...80, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1:
      bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3:
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &random))
    default: bytes.removeLast(min(bytes.count, end - place))
    }
  }
}
