import Foundation
import Testing

/// A course with mistakes: what is said of it, and that nothing of it is published.
@Suite struct MistakesTests {
  @Test(arguments: ["fr", "en"])
  func `all mistakes are shown at once and sorted, and the old site stays`(
    language: String
  ) throws {
    let course = try CourseOnDisk(SmallCourse.french)
    #expect(try course.atelier("build").status == 0)
    let before = try course.files(in: "site")
    for (name, text) in FaultyCourse.files(language: language) { try course.write(name, text) }

    let built = try course.atelier("build", language: nil)
    #expect(built.status == 1)
    #expect(built.output == "")
    try expectGolden(built.errors, "Command/mistakes.\(language).txt")
    #expect(differences(before, try course.files(in: "site")) == [])
    #expect(try course.names == ["Modules", "site"])

    let checked = try course.atelier("check", "--today", "2026-06-09", language: nil)
    #expect(checked.status == 1)
    #expect(checked.output == "")
    let consequence = language == "fr" ? " : rien n'est publié" : ": nothing is published"
    #expect(checked.errors == built.errors.replacing(consequence, with: ""))
  }

  @Test func `a warning is shown and the site is published all the same`() throws {
    let course = try CourseOnDisk(warned)
    let result = try course.atelier("build")
    #expect(result.status == 0)
    #expect(result.output == "the site is ready: open site/index.html\n")
    #expect(result.errors == text("warning"))
    #expect(try course.names == ["Modules", "site"])
  }

  @Test(arguments: ["build", "check"])
  func `strictly, a warning is an error and nothing is published`(command: String) throws {
    let course = try CourseOnDisk(warned)
    let result = try course.atelier(command, "--strict")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix(text("error")) || command == "check")
    #expect(result.errors.contains(text("error")))
    #expect(!result.errors.contains("warning:"))
    #expect(try course.names == ["Modules"])
  }

  private let warned = SmallCourse.english(with: [
    "Modules/10-one.md": "---\ntitle: One\n---\nSome <b>bold</b> text.\n"
  ])

  private func text(_ severity: String) -> String {
    """
    Modules/10-one.md:4:6: \(severity): the HTML '<b>' is left out
    4 | Some <b>bold</b> text.
      |      ^
    help: write it in Markdown; to show a tag, put it between backticks

    """
  }
}
