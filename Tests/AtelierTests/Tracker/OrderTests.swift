import Courseware
import Foundation
import Testing

@testable import Tracker

/// Histories without conflicts, told in any order and more than once.
@Suite struct OrderTests {
  private static var isProof: Bool {
    ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1"
  }

  @Test func `leave the same register`() throws {
    var random = Dice(state: 2026)
    for number in 0..<(Self.isProof ? 1000 : 30) {
      let history = History(&random)
      let files = try history.files()
      var contents: Set<String> = []
      for order in 0..<(Self.isProof ? 20 : 5) {
        let register = try Register(inMemoryFor: History.edition)
        var told = order == 0 ? files : files.shuffled(using: &random)
        // Copies, under other names, anywhere.
        if order > 0 {
          for file in files.shuffled(using: &random).prefix(3) {
            told.insert(file, at: Int.random(in: 0...told.count, using: &random))
          }
        }
        while !told.isEmpty {
          let count = Int.random(in: 1...told.count, using: &random)
          try history.record(Array(told.prefix(count)), in: register)
          told.removeFirst(count)
        }
        contents.insert(try register.contents())
      }
      #expect(contents.count == 1, "history \(number)")
    }
  }
}
