import Courseware
import Foundation
import Testing

/// A text twice as long takes about twice the time, up to its markup and what is said of it; part of
/// `make proof`.
///
/// The time is that of the thread, whatever else the machine does meanwhile.
@Suite(.serialized, .enabled(if: isProof, "skipped: it measures; see make proof"))
struct GrowthTests {
  typealias Text = PathologicalMarkdownTests.Text

  /// Their second half is not of the kind of the first.
  private static let unlike: Set = ["definitions apart", "emphasis in unlike emphasis"]

  private static let texts =
    PathologicalMarkdownTests.nesting
    + PathologicalMarkdownTests.names
    + PathologicalMarkdownTests.notes + PathologicalMarkdownTests.questions
    + PathologicalMarkdownTests.tables + PathologicalExamTests.lessons
    + PathologicalFrenchTests.texts + PathologicalInlineTests.emphasis
    + PathologicalInlineTests.links + PathologicalInlineTests.blocks

  @Test(arguments: texts.filter { !unlike.contains($0.testDescription) })
  func `of a lesson`(text: Text) throws { try check(text, kind: "lesson") }

  @Test(arguments: PathologicalExamTests.assessments)
  func `of an assessment`(text: Text) throws { try check(text, kind: "assessment") }

  @Test(arguments: PathologicalExamTests.surveys)
  func `of a survey`(text: Text) throws { try check(text, kind: "survey") }

  private func check(_ text: Text, kind: String) throws {
    let head = Array("---\ntitle: Essai\nkind: \(kind)\n---\n".utf8)
    let whole = Array(text.markdown.utf8)
    // A character must not be cut.
    let middle = whole[..<(whole.count / 2)].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    let (half, isHalfTaken) = try reading(of: head + whole[..<middle])
    let (full, isTaken) = try reading(of: head + whole)
    // What the end alone makes good is another text without it.
    guard isHalfTaken == isTaken else { return }
    #expect(full < Self.negligible || full <= 2.5 * half, "\(half) s, then \(full) s")
  }

  /// Seconds below which what is done once, whatever the text, would weigh too much.
  private static let negligible = 0.1

  /// The shorter of two times, for the first has caches to fill; and whether the text is taken.
  private func reading(of bytes: [UInt8]) throws -> (seconds: Double, isTaken: Bool) {
    let readings = try (0..<2).map { _ in
      try ThreadTime.of {
        let compiled = try CompiledModule(bytes: bytes)
        _ = compiled.module.map { SearchEntry($0).json }
        _ = compiled.report()
        return !compiled.diagnostics.hasErrors
      }
    }
    return (readings.map(\.seconds).reduce(.infinity, min), readings.allSatisfy(\.value))
  }
}

private let isProof = ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1"
