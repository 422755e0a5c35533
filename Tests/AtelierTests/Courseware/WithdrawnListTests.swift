import Courseware
import Testing

/// The list of withdrawn documents; a test in Python holds the schema to the same cases.
@Suite struct WithdrawnListTests {
  @Test func `a file is taken or refused as its case says`() throws {
    for file in try FormatCase.all("atelier-withdrawn") {
      var found: [Diagnostic] = []
      let list = WithdrawnList(bytes: Array(file.text.utf8), file: "f.json", diagnostics: &found)
      #expect((list != nil) == (file.verdict == "good"), "\(file.what): \(found)")
      #expect((list == nil) == found.hasErrors, "\(file.what)")
      #expect(found.allSatisfy { $0.help != nil && $0.position?.line == 1 })
    }
  }

  @Test func `what is written is what is read, in one order`() throws {
    var found: [Diagnostic] = []
    let good = Array(try FormatCase.good("atelier-withdrawn").utf8)
    let list = try #require(WithdrawnList(bytes: good, file: "f.json", diagnostics: &found))
    #expect(list.text == good)
    let reversed = WithdrawnList(asOf: list.asOf, entries: list.entries.reversed())
    #expect(reversed.text == good)
    let empty = WithdrawnList(asOf: list.asOf, entries: [])
    #expect(WithdrawnList(bytes: empty.text, file: "f.json", diagnostics: &found) == empty)
    #expect(found.isEmpty)
  }
}
