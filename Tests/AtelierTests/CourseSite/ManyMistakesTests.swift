import Testing

/// Thousands of mistakes of one kind: each is said once, and the time grows with their number only,
/// else the command would not end in the time that it has in every test.
@Suite struct ManyMistakesTests {
  @Test func `questions of one name are all named`() throws {
    let question = "> [!quiz] nom\n> Quoi ?\n>\n> - [x] Un\n> - [ ] Deux\n\n"
    let count = try errors(of: String(repeating: question, count: 15_000))
    #expect(count == 14_999)
  }

  @Test func `links to headings that are not there are all named`() throws {
    let count = try errors(of: String(repeating: "[a](#rien)\n\n", count: 50_000))
    #expect(count == 50_000)
  }

  @Test func `one tag is named once a line, and twenty tags at most`() throws {
    #expect(try errors(of: "a <b>c</b> <b>d</b> <i>\ne <b>f</b>\n") == 3)
    let tags = (0..<100_000).map { "<b\($0)>" }.joined(separator: " ")
    #expect(try errors(of: "a " + tags) == 20)
  }

  private func errors(of text: String) throws -> Int {
    let module = "---\ntitle: Un\n---\n" + text
    let course = try CourseOnDisk(SmallCourse.french(with: ["Modules/10-un.md": module]))
    let said = try course.atelier("build", "--strict").errors
    return said.split(separator: "\n").count { $0.contains(": error: ") }
  }
}
