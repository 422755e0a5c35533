import Foundation
import Testing

/// Templates and strings that somebody changed and broke.
@Suite struct BadTemplateTests {
  /// A change of one file among the templates.
  struct Change: CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let old: String
    let new: String
  }

  static let changes = [
    Change(
      testDescription: "a section that is not closed",
      file: "module.mustache",
      old: "{{/has_objectives}}\n</header>",
      new: "</header>"
    ),
    Change(
      testDescription: "a tag that is not closed",
      file: "programme.mustache",
      old: "{{programme_of_training}}",
      new: "{{programme_of_training"
    ),
    Change(
      testDescription: "an unknown name",
      file: "module.mustache",
      old: "<h1>{{title}}</h1>",
      new: "<h1>{{titel}}</h1>"
    ),
    Change(
      testDescription: "a missing text",
      file: "strings/fr.yml",
      old: "hint: \"Indice\"\n",
      new: ""
    ),
    Change(
      testDescription: "strings that are no YAML",
      file: "strings/fr.yml",
      old: "hint: \"Indice\"",
      new: "hint: \"Indice"
    ),
  ]

  @Test(arguments: changes)
  func `a mistake is shown with its place, and nothing is published`(change: Change) throws {
    let course = try CourseOnDisk(SmallCourse.french)
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: course.folder("Templates")
    )
    let file = "Templates/" + change.file
    let text = try course.text(file)
    #expect(text.contains(change.old))
    try course.remove(file)
    try course.write(file, text.replacing(change.old, with: change.new))
    let arguments = ["build", "--templates", "Templates"]
    let result = try course.atelier(arguments)
    #expect(result.status == 1)
    let name = change.testDescription.replacing(" ", with: "-")
    try expectGolden(result.errors, "Command/template-\(name).txt")
    #expect(try course.names == ["Modules", "Templates"])
  }

  @Test(arguments: [["--templates", "absent"], ["--templates", "Modules"]])
  func `a folder without templates is said`(arguments: [String]) throws {
    let course = try CourseOnDisk(SmallCourse.french)
    let result = try course.atelier(["build"] + arguments)
    #expect(result.status == 1)
    #expect(result.errors.contains("« \(arguments[1])"), "\(result.errors)")
    #expect(try course.names == ["Modules"])
  }

  @Test func `templates beside the course are found, before those of the command`() throws {
    let course = try CourseOnDisk(SmallCourse.french)
    let templates = course.folder("Templates")
    try FileManager.default.copyItem(atPath: Repository.templates.path(), toPath: templates)
    try course.remove("Templates/assets/icon.svg")
    try course.write("Templates/assets/icon.svg", "<svg/>")
    let result = try Executable.atelier.run(["build"], in: course.folder.path)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try course.text("site/assets/icon.svg") == "<svg/>")
  }
}
