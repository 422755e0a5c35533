import Foundation
import Testing

/// A course to start from, as a newcomer gets it.
@Suite struct NewTests {
  let course: CourseOnDisk

  init() throws { course = try CourseOnDisk([:]) }

  @Test(arguments: ["fr", "en"])
  func `a new course builds at once, strictly and without a word`(language: String) throws {
    let made = try course.atelier("new", "demo", "--language", language)
    #expect(made.status == 0)
    #expect(made.errors == "")
    let count = try course.files(in: "demo").values.count { $0 != Data("NSFileTypeDirectory".utf8) }
    let said = [
      "fr": "\(count) fichiers dans demo ; ensuite : cd demo puis atelier build\n",
      "en": "\(count) files in demo; next: cd demo then atelier build\n",
    ]
    #expect(made.output == said[language])

    let checked = try course.atelier("check", "--course", "demo/Modules", "--strict")
    #expect(checked.status == 0)
    #expect(checked.errors == "")

    let output = ["--course", "demo/Modules", "--output", "demo/site"]
    let built = try course.atelier("build", output[0], output[1], output[2], output[3], "--strict")
    #expect(built.status == 0)
    #expect(built.errors == "")
    #expect(try course.text("demo/site/index.html").contains("<html lang=\"\(language)\">"))
    #expect(try course.text("demo/.gitignore").contains("site"))
  }

  @Test func `French is the language where none is named`() throws {
    #expect(try course.atelier("new", "demo", language: "en_GB.UTF-8").status == 0)
    #expect(try course.text("demo/Modules/course.yml").contains("language: fr "))
  }

  @Test func `a folder that holds something is left alone`() throws {
    try course.write("demo/.hidden", "mine")
    let before = try course.files()
    let french = try course.atelier("new", "demo")
    #expect(
      french.errors == """
        error: « demo » existe déjà et n'est pas vide
        help: choisissez un autre nom

        """
    )
    let english = try course.atelier("new", "demo", "--language", "en")
    #expect(
      english.errors == """
        error: 'demo' exists already and is not empty
        help: choose another name

        """
    )
    #expect(french.status == 1 && english.status == 1)
    #expect(differences(before, try course.files()) == [])
  }

  @Test func `an empty folder is taken, and folders above are made`() throws {
    try course.folder.makeFolder("empty")
    #expect(try course.atelier("new", "empty").status == 0)
    #expect(try course.atelier("new", "a/b/c").status == 0)
    #expect(try course.files(in: "empty") == course.files(in: "a/b/c"))
  }

  @Test func `a file in the way is said`() throws {
    try course.write("demo", "text")
    let result = try course.atelier("new", "demo")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errors == """
        error: « demo » ne peut pas être créé : une partie du chemin n'est pas un dossier

        """
    )
    #expect(try course.text("demo") == "text")
  }
}
