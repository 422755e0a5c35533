import CourseSite
import Courseware
import Foundation
import Testing

@testable import Tracker

private let isProof = ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1"

/// Files that are damaged, huge or made to do harm.
@Suite struct HostileFilesTests {
  @Test(arguments: ["atelier-attendance", "atelier-results", "atelier-survey"])
  func `a file that is cut off anywhere is refused`(format: String) throws {
    let good = Array(try FormatCase.good(format).trimmingCharacters(in: .newlines).utf8)
    for count in good.indices {
      let read = try SubmittedText(bytes: Array(good[..<count]))
      #expect(read.submission == nil && read.diagnostics.count == 1, "\(count): \(read.report())")
    }
  }

  @Test func `a file over the limit is refused before a byte is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(["f.json": "{}"])
    let handle = try FileHandle(forWritingTo: URL(filePath: folder("f.json")))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    expectDiagnostic("file too large: the limit is 64 MiB") {
      _ = try SourceFile(folder("f.json")).read(limit: Limits.submissionBytes)
    }
  }

  @Test func `so are bytes over the limit`() throws {
    let read = try SubmittedText(bytes: Array(repeating: 0x20, count: Limits.submissionBytes + 1))
    #expect(read.diagnostics.map(\.message.english) == ["file too large: the limit is 64 MiB"])
  }

  @Test(.enabled(if: isProof, "skipped: it takes long without optimisation; see make proof"))
  func `too many values are refused, however short they are`() throws {
    let text = "[" + String(repeating: "0,", count: Limits.jsonValues) + "0]"
    let lines = try SubmittedText(text).lines
    #expect(lines == ["1:9999999 error: more than 5000000 values in a file"])
  }

  @Test(arguments: ["\u{301}", "\\u0301", "a"])
  func `a text as long as a book is refused`(mark: String) throws {
    let text = String(repeating: mark, count: Limits.jsonTextBytes)
    let lines = try SubmittedText(file(people: "{\"id\": \"\(text)\"}")).lines
    #expect(lines == ["1:103 error: participants[0].id: a text of more than 64 KiB"])
  }

  @Test func `of a thousand errors a hundred are shown`() throws {
    let records = (0..<1000).map { _ in "{ \"participant\": 5 }" }.joined(separator: ",\n")
    let read = try SubmittedText(file(attendance: records))
    #expect(read.diagnostics.count == 101)
    #expect(read.lines.last == "27:1 error: and 3900 more errors from here on")
  }

  @Test func `of a thousand warnings a hundred are shown, and every error`() throws {
    let people = (0..<1000).map { "{ \"id\": \"a\($0)\", \"family_name\": \" A\" }" }
    let read = try SubmittedText(
      file(people: people.joined(separator: ",\n"), attendance: "{ \"participant\": 5 }")
    )
    #expect(read.diagnostics.count { $0.severity == .warning } == 101)
    #expect(read.diagnostics.count { $0.severity == .error } == 4)
    #expect(read.lines.contains("101:32 warning: and 900 more warnings from here on"))
  }

  @Test func `in a line of many characters a place is still found, and a part of it shown`()
    throws
  {
    let names = (0..<4000).map { "{\"id\":\"a\($0)\",\"family_name\":\"Éloïse e\u{301}\"}" }
    let text = file(people: names.joined(separator: ",")).replacing(
      "\"a3999\"",
      with: "\"a 3999\""
    )
    .replacing("\n", with: " ")
    let index = try #require(text.range(of: "\"a 3999\"")).lowerBound
    let read = try SubmittedText(text)
    let diagnostic = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(diagnostic.message.english == "participants[3999].id: 'a 3999' is not understood")
    #expect(diagnostic.position?.column == text.distance(from: text.startIndex, to: index) + 1)
    let excerpt = try #require(diagnostic.excerpt)
    #expect(excerpt.line.count <= 102)
    #expect(excerpt.line.dropFirst(excerpt.indent).hasPrefix("\"a 3999\""))
  }

  @Test func `on a line after many, a place is found`() throws {
    let text = file(
      people: String(repeating: "\n", count: 300_000) + "{\"id\": 1, \"family_name\": \"A\"}"
    )
    #expect(
      try SubmittedText(text).lines
        == ["300001:8 error: participants[0].id: a text is expected here, not a number"]
    )
  }

  @Test func `what a message names is short, and nothing that a terminal obeys`() throws {
    let name = "\\u001b[31m\\u202e" + String(repeating: "a\u{301}\u{302}", count: 5000)
    let text = file(attendance: "{ \"\(name)\": 1 }").replacing(
      "atelier-attendance\"",
      with: "\(name)\""
    )
    for text in [text, file(attendance: "{ \"\(name)\": 1, \"status\": \"\(name)\" }")] {
      let read = try SubmittedText(text)
      let report = read.report() + read.report(.french)
      #expect(read.submission == nil)
      #expect(read.diagnostics.allSatisfy { $0.message.english.utf8.count < 600 })
      #expect(!report.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  private func file(people: String = "", attendance: String = "") -> String {
    """
    {"format": "atelier-attendance", "version": 1, "workshop": "demo-2026-06-09", "participants": [\(people)
    ], "attendance": [\(attendance)
    ]}
    """
  }
}
