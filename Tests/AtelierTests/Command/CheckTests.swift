import Foundation
import Testing

/// The command that looks and does not touch.
@Suite struct CheckTests {
  @Test(arguments: [SmallCourse.english, FaultyCourse.files(language: "en")])
  func `writes nothing, whatever it finds`(files: [String: String]) throws {
    let course = try CourseOnDisk(files)
    try course.write("site/mine.txt", "mine")
    let before = try course.files()
    _ = try course.atelier("check")
    _ = try course.atelier("check", "--strict")
    #expect(differences(before, try course.files()) == [])
  }

  @Test(arguments: [("fr", "1 module vérifié\n"), ("en", "1 module checked\n")])
  func `says how many modules it saw when nothing is wrong`(
    language: String,
    said: String
  ) throws {
    let course = try CourseOnDisk(language == "fr" ? SmallCourse.french : SmallCourse.english)
    #expect(try course.atelier("check") == .init(status: 0, output: said, errors: ""))
  }

  @Test(arguments: ["fr", "en"])
  func `strictly, says what the programme lacks`(language: String) throws {
    var files = language == "fr" ? SmallCourse.french : SmallCourse.english
    files["Modules/workshop.yml"] = SmallCourse.workshop
    let course = try CourseOnDisk(files)
    let result = try course.atelier("check", "--strict")
    #expect(result.status == 1)
    try expectGolden(result.errors, "Command/programme.\(language).txt")
    #expect(try course.atelier("check").status == 0)
    #expect(try course.atelier("build", "--strict").status == 0)
  }

  @Test(arguments: ["check", "build"])
  func `a figure may not take the place of a file of the site's own`(command: String) throws {
    let course = try CourseOnDisk(
      SmallCourse.english(with: [
        "Modules/10-one.md": "---\ntitle: One\n---\n![A sign](assets/icon.svg)\n",
        "Modules/assets/icon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      ])
    )
    let errors = """
      error: two files of the site would be called 'assets/icon.svg'
      help: rename one of them

      """
    #expect(try course.atelier(command) == .init(status: 1, output: "", errors: errors))
    #expect(try course.names == ["Modules"])
  }

  @Test(arguments: [
    ("2026-06-08", true), ("2027-06-09", true), ("2027-06-10", false), ("2036-01-01", false),
  ])
  func `sources are old after twelve months, by the day that is given`(
    today: String,
    isFresh: Bool
  ) throws {
    let course = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/10-un.md": "---\ntitle: Un\nsources_as_of: 2026-06-09\n---\nBonjour.\n"
      ])
    )
    let result = try course.atelier("check", "--today", today)
    #expect(result.status == 0)
    let warning = """
      Modules/10-un.md:3:1: warning: les sources ont été lues il y a plus de douze mois
      3 | sources_as_of: 2026-06-09
        | ^
      help: relisez-les, corrigez le module, puis mettez la date du jour

      """
    #expect(result.errors == (isFresh ? "" : warning))
    let built = try course.atelier("build", "--strict")
    #expect(built.status == 0, "a build knows no day: \(built.errors)")
    #expect(built.errors == "")
  }
}
