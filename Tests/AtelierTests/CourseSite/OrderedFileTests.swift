import Courseware
import Dispatch
import Testing

@testable import CourseSite

@Suite struct OrderedFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `pieces stand in their order, whichever comes first`() throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    let file = try OrderedFile("(".utf8, at: "a.html", in: staged)
    DispatchQueue.concurrentPerform(iterations: 500) { number in
      let index = 499 - number
      #expect(throws: Never.self) {
        try file.write(index % 3 == 0 ? [] : Array("\(index) ".utf8), at: index)
      }
    }
    try file.end(")".utf8)
    #expect(try staged.publish() == nil)
    let expected = (0..<500).filter { $0 % 3 != 0 }.map { "\($0) " }.joined()
    #expect(try folder.tree["site/a.html"] == "(\(expected))")
  }

  @Test func `no other file takes its place`() throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    _ = try OrderedFile("".utf8, at: "a.html", in: staged)
    expectDiagnostic("two files of the site would be called '\(folder("site"))/a.html'") {
      try staged.write("", to: "a.html")
    }
  }
}
