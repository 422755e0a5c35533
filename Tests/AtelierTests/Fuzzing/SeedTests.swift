import Courseware
import Foundation
import FuzzTargets
import Testing

/// What libFuzzer begins with is given to its targets as plain tests: whatever comes in, it is taken
/// or refused in words, and never the end.
@Suite struct SeedTests {
  @Test func `there are seeds for every target, and some three hundred in all`() throws {
    #expect(try FuzzTarget.all().map(\.name) == Seeds.all.map(\.target))
    let counts = try Seeds.all.map { try $0.bytes().count }
    #expect(counts.allSatisfy { $0 >= 8 }, "\(counts)")
    #expect(counts.reduce(0, +) > 300, "\(counts)")
  }

  @Test(arguments: Seeds.all)
  func `a seed is read, and twice in the same way`(seeds: Seeds) throws {
    let target = try target(of: seeds)
    var outcomes: Set<Outcome> = []
    for bytes in try seeds.bytes() {
      let outcome = target.outcome(of: bytes)
      #expect(outcome.faults == [], "\(shown(bytes))")
      #expect(outcome == target.outcome(of: bytes), "\(shown(bytes))")
      outcomes.insert(outcome)
    }
    #expect(outcomes.count > 3)
  }

  @Test(arguments: Seeds.all)
  func `a seed with changes at random is read too`(seeds: Seeds) throws {
    let target = try target(of: seeds)
    var random = LinearGenerator(state: 11)
    let small = try seeds.bytes().filter { $0.count < 20_000 }
    for index in 0..<Self.changedSeeds {
      var bytes = small[index % small.count]
      for _ in 0..<Int.random(in: 1...4, using: &random) { bytes.change(using: &random) }
      let outcome = target.outcome(of: bytes)
      #expect(outcome.faults == [], "\(shown(bytes))")
    }
  }

  /// Writes the seeds to the folder that ATELIER_SEEDS names, for libFuzzer.
  @Test(.enabled(if: folder != nil, "skipped: ATELIER_SEEDS names no folder"))
  func `seeds are written`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let hasCorpora = ProcessInfo.processInfo.environment["ATELIER_CORPORA"] != nil
    for seeds in Seeds.all {
      let place = folder.appending(path: seeds.target)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let all = try seeds.bytes() + (hasCorpora ? seeds.corpora() : [])
      for (index, bytes) in all.enumerated() {
        try Data(bytes).write(to: place.appending(path: "seed-\(index)"))
      }
    }
  }

  private static let folder = ProcessInfo.processInfo.environment["ATELIER_SEEDS"]

  private static let changedSeeds = 400

  private func target(of seeds: Seeds) throws -> FuzzTarget {
    try #require(try FuzzTarget.all().first { $0.name == seeds.target })
  }

  private func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(2000), as: UTF8.self).debugDescription
  }
}

extension [UInt8] {
  private static let pieces =
    [
      "\"", "\\", "\\ud800", "{", "}", "[", "]", ",", ":", ";", "null", "1e400", "-", "\u{0}", "\n",
      "\r", "\n\n", "\t", "=", "--", "<", "<!--", "&#", "> ", "=?", "\u{A0}", "\u{202E}",
      "e\u{301}", "😀", "- [x] ", "> [!quiz] a\n", "|-|\n", "[^a]", "[[", "```\n", "## ",
    ].map { Array($0.utf8) } + [[0xC0], [0xFF], [0xED, 0xA0, 0x80]]

  /// Changes a place at random.
  fileprivate mutating func change(using random: inout LinearGenerator) {
    let place = Int.random(in: 0...count, using: &random)
    let end = Swift.min(count, place + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: removeSubrange(place..<end)
    case 1: insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    case 2 where place < count: self[place] = UInt8.random(in: 0...255, using: &random)
    case 3: insert(contentsOf: self[place..<end], at: Int.random(in: 0...place, using: &random))
    default: removeLast(Swift.min(count, end - place))
    }
  }
}
