import Testing

@testable import Tracker

/// How large names are set.
@Suite struct FittedTextTests {
  private func size(_ lines: String...) -> Int {
    FittedText(lines, in: (width: 180, height: 70)).size(from: 80, readable: 30, to: 10)
  }

  @Test func `short names are as large as may be, longer ones smaller until words are broken`() {
    #expect(size("Li", "Ng") == 80)
    var last = 80
    for length in 1...80 {
      let next = size("Anne", String(repeating: "e", count: length))
      #expect(next <= last || next >= 30)
      last = next
    }
    #expect(size("Anne-Sophie", "Exemple-Martin") < 80)
  }

  @Test func `words stay whole while they can be read from afar`() {
    // 20 letters of 0.62 ems in 510 points.
    #expect(size(String(repeating: "e", count: 20)) == 40)
    #expect(size(String(repeating: "e", count: 60)) >= 30)
  }

  @Test func `a name of any length has a size`() {
    #expect(size("") == 80)
    #expect(size(String(repeating: "W", count: 80)) >= 30)
    #expect(size(String(repeating: "漢", count: 300)) >= 10)
    #expect(size(String(repeating: "W ", count: 3000)) == 10)
  }
}
