import Courseware
import Foundation
import Testing

@testable import Tracker

/// Good files with a few changes at random: whatever comes of it, it is read or refused, and said.
@Suite struct MutatedFilesTests {
  /// How many files are made of each good one; `make proof` makes more.
  private static let count =
    ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" ? 40_000 : 1000

  @Test(arguments: ["atelier-attendance", "atelier-results", "atelier-survey"])
  func `a damaged file is read or refused, and never silently`(format: String) throws {
    let good = Array(try FormatCase.good(format).utf8)
    var random = LinearGenerator(state: 11)
    var taken = 0
    for _ in 0..<Self.count {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.change(&bytes, &random) }
      let read = try SubmittedText(bytes: bytes)
      if read.submission != nil { taken += 1 }
      #expect((read.submission == nil) == read.diagnostics.hasErrors, "\(bytes)")
      // Each has a place, a text and an excerpt, and none of them stumbles over what is there.
      #expect(
        read.diagnostics.allSatisfy { $0.position?.line != nil && $0.excerpt != nil },
        "\(bytes)"
      )
      #expect(read.diagnostics.isEmpty == read.report(.french).isEmpty)
    }
    #expect(taken > 0 && taken < Self.count / 2)
  }

  private static let pieces =
    [
      "\"", "\\", "\\u", "\\ud800", "\\udc00", "{", "}", "[", "]", ",", ":", "null", "true",
      "1e400", "-",
      "\u{0}", "\n", "\r", "\u{202E}", "e\u{301}", "😀", "\"\":", "\"id\":1,", "[[[[", "0",
    ].map { Array($0.utf8) } + [[0xC0], [0xFF], [0xED, 0xA0, 0x80]]

  private static func change(_ bytes: inout [UInt8], _ random: inout LinearGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3:
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &random))
    default: bytes.removeLast(min(bytes.count, end - place))
    }
  }
}
