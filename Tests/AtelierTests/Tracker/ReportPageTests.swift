import Foundation
import Testing

@testable import CourseSite
@testable import Courseware
@testable import Tracker
@testable import Typesetting

/// The report as a page, and the command that writes it.
@Suite struct ReportPageTests {
  @Test func `the page is what it was`() throws {
    let report = try ReportTests.edition().report()
    let html = try page(report)
    try expectGolden(html, "Report/page.html")
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains(" onmouseover=\"alert"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }

  @Test func `of nobody there is a page too`() throws {
    let html = try page(ReportedEdition().report())
    #expect(html.contains("Aucun participant n’est enregistré."))
  }

  @Test func `discrimination is told in words`() throws {
    let edition = try ReportedEdition()
    for number in 0..<30 {
      try edition.person("\(number)", "Exemple")
      let answers = [
        "capitale": number % 3 == 0 ? "Paris" : "Lyon", "jour": number % 2 == 0 ? "Mardi" : "Jeudi",
        "couleurs": number % 2 == 0 ? "Bleu+Blanc" : "Vert",
      ]
      try edition.results(
        "\(number).json",
        of: "\(number)",
        learner: number,
        attempts: [.init(answers: answers)]
      )
    }
    let html = try page(edition.report())
    #expect(html.contains("<th scope=\"col\">Discrimination</th>"))
    #expect(html.contains("0,00<span class=\"under\">distingue mal</span>"))
    #expect(html.contains("<span class=\"under\">distingue bien</span>"))
  }

  @Test func `the command reports on the sample edition, in files for their owner alone`() throws {
    let sample = Repository.root.appending(path: "Tests/Fixtures/Edition").path()
    // By a link, for the commands that are suggested name the course as it was typed.
    let course = try CourseOnDisk(["edition": "→ \(sample)"])
    let command = ["attendance"]
    let edition = ["--course", "edition/Modules"]
    var files: [String] = []
    for folder in ["presences", "resultats", "avis"] {
      let path = "\(sample)/\(folder)"
      files += try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        .map { "\(path)/\($0)" }
    }
    let imported = try course.atelier(command + ["import"] + edition + files)
    #expect(imported.status == 0, "\(imported.errors)")
    let run = { (more: [String]) in
      try course.atelier(command + ["report"] + edition + ["--today", "2026-06-10"] + more)
    }
    let report = try run(["--html", "rapport.html", "--csv", "rapport.csv"])
    #expect(report.status == 0, "\(report.errors)")
    try expectGolden(report.output, "Report/sample.txt")
    try expectGolden(try run(["--json"]).output, "Report/sample.json")
    for name in ["rapport.html", "rapport.csv"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: course.folder(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    let inCourse = try run(["--html", "edition/Modules/rapport.html"])
    #expect(inCourse.status == 1)
    #expect(inCourse.errors.contains("où rien n'est jamais écrit"))
    #expect(inCourse.output.isEmpty)
    let onRegister = try run(["--csv", "register.sqlite"])
    #expect(onRegister.status == 1)
    #expect(try run(["--today", "2026-06-10", "--register", "autre.sqlite"]).status == 1)
  }

  @Test func `a course in which scores cannot be computed gives no report`() throws {
    let edition = try ReportedEdition()
    try edition.course.write("Modules/10-lire.md", "---\ntitle: Lire\n---\n> [!quizz] a\n> ?\n")
    let run = try edition.course.atelier("attendance", "report")
    #expect(run.status == 1)
    #expect(run.errors.contains("Modules/10-lire.md:4:3: error:"))
    #expect(run.output.isEmpty)
  }

  /// The page without its styles, which are the site's.
  private func page(_ report: Report) throws -> String {
    var diagnostics: [Diagnostic] = []
    let pages = try PrivatePages(
      ReportPage.folder,
      pages: [ReportPage.name: ReportPage.schema],
      styles: ReportPage.styles,
      in: Repository.templates.path(),
      language: report.language,
      diagnostics: &diagnostics
    )
    #expect(diagnostics.isEmpty)
    let values = ReportPage(report).values(styles: HTML(bytes: []))
    return try #require(pages).templates.render(ReportPage.name, values).markup
  }
}
