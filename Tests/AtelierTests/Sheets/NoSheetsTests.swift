import Foundation
import Testing

/// What keeps sheets from being made, which leaves everything as it was; or from being PDF.
@Suite struct NoSheetsTests {
  @Test func `what cannot be made is said, and nothing is written`() throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(2))
    let course = printed.edition.course
    try course.write("vide.yml", "id: demo\norganiser: { name: Fédération exemple }\n")
    try printed.edition.write("double.json", people: [SmallEdition.person("001-B", "Autre")])
    #expect(try course.atelier(["build"]).status == 0)
    let before = try course.files()
    var said = ""
    for arguments in [
      ["absent.json"], ["double.json"], ["--workshop", "vide.yml"], ["--output", "site"],
      ["--output", "site/feuilles"], ["--output", "Modules"], ["--output", "Modules/feuilles"],
      ["--output", "gens.json"], ["--output", "absent/feuilles"], ["--output", ""],
      ["--register", "vide.yml"],
    ] {
      let fixed = ["attendance", "sheets", "gens.json", "--today", "2026-06-01", "--no-pdf"]
      let templates = ["--templates", Repository.templates.path()]
      let result = try course.atelier(fixed + arguments + templates)
      #expect(result.status == 1, "\(arguments)")
      #expect(result.output == "", "\(arguments)")
      said += "== \(arguments.joined(separator: " "))\n\(result.errors)\n"
    }
    let folder = course.folder.path + "/"
    try expectGolden(said.replacing(folder, with: "…/"), "Sheets/bad-sheets.txt")
    #expect(differences(before, try course.files()) == [])
  }

  @Test func `without WeasyPrint there is HTML, and how to print it is said`() throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(2))
    try printed.edition.course.write("documents/affiche.pdf", "l’ancienne")
    let result = try printed.sheets(environment: ["PATH": "/nowhere"])
    #expect(
      result.errors == """
        warning: WeasyPrint, qui fait les PDF, n'est pas installé
        help: apt install weasyprint, ou brew install weasyprint, ou pip install weasyprint ; \
        les fichiers HTML s'impriment aussi, depuis un navigateur
        warning: d'anciens PDF restent à côté des nouveaux fichiers : documents/affiche.pdf
        help: ne les imprimez pas : supprimez-les, ou recommencez sans --no-pdf

        """
    )
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("écrit : documents/affiche.html\npour 2 personnes\n"))
    #expect(try printed.edition.course.text("documents/affiche.pdf") == "l’ancienne")
  }

  @Test func `when WeasyPrint fails, nothing is written`() throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(2))
    let environment = try printed.edition.course.pretendedWeasyPrint(
      "echo 'OSError: no pango' >&2; exit 1"
    )
    let before = try printed.edition.course.files()
    let result = try printed.sheets(environment: environment)
    #expect(
      result
        == .init(
          status: 1,
          output: "",
          errors: """
            error: WeasyPrint n'a pas pu faire le PDF : OSError: no pango
            help: essayez « weasyprint --info » ; s'il échoue aussi, réinstallez WeasyPrint

            """
        )
    )
    #expect(differences(before, try printed.edition.course.files()) == [])
  }

  @Test func `a wish to stop ends it, and nothing is left`() throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(2))
    let course = printed.edition.course
    try course.folder.makeFolder("temporary")
    try course.write("errors", "")
    let started = course.folder("started")
    #expect(mkfifo(started, 0o600) == 0)
    var environment = try course.pretendedWeasyPrint("echo yes > '\(started)'; exec sleep 600")
    environment["TMPDIR"] = course.folder("temporary")
    environment["LANG"] = "C"
    let child = try Child(
      Executable.atelier.url.path(),
      ["attendance", "sheets", "gens.json", "--templates", Repository.templates.path()]
        + ["--today", "2026-06-01"],
      in: course.folder.path,
      environment: environment,
      errors: course.folder("errors")
    )
    let pipe = try #require(FileHandle(forReadingAtPath: started))
    #expect(try pipe.readToEnd() == Data("yes\n".utf8))
    #expect(child.end(by: SIGINT) == 130)
    #expect(try FileManager.default.contentsOfDirectory(atPath: course.folder("temporary")) == [])
    #expect(!(try course.names).contains("documents"))
    #expect(try course.text("errors") == "")
  }
}
