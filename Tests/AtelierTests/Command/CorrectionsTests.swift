import Foundation
import Testing

/// The page that an organiser sends back to an author.
@Suite struct CorrectionsTests {
  @Test(arguments: ["fr", "en"])
  func `says all that the terminal says, each thing at its line`(language: String) throws {
    let course = try CourseOnDisk(FaultyCourse.files(language: language))
    let checked = try course.atelier("check", "--today", "2026-06-09")
    let result = try course.atelier("check", "--today", "2026-06-09", "--html", "corrections.html")
    #expect(result.status == 1)
    #expect(result.errors == checked.errors)
    let said = language == "fr" ? "page pour l'auteur : " : "page for the author: "
    #expect(result.output == said + "corrections.html\n")
    let page = try course.text("corrections.html")
    let body = try #require(page.firstRange(of: "<body>"))
    try expectGolden(String(page[body.lowerBound...]), "Command/corrections.\(language).html")
    #expect(try course.names == ["Modules", "corrections.html"])
  }

  @Test func `thanks for a course without mistakes`() throws {
    let course = try CourseOnDisk(SmallCourse.french)
    let result = try course.atelier("check", "--html", "corrections.html")
    #expect(result.status == 0)
    #expect(result.output == "page pour l'auteur : corrections.html\n1 module vérifié\n")
    let page = try course.text("corrections.html")
    #expect(page.contains("Rien à corriger.") && page.contains("Merci"))
    #expect(!page.contains("<section"))
  }

  @Test func `what the author has typed is text, whatever it is`() throws {
    let course = try CourseOnDisk(
      SmallCourse.english(with: [
        "Modules/10-one.md": """
        ---
        title: One
        ---
        Before it, <i>"a"</i> & 'b' {{title}}

        Some text,
        \tthen </code><script>alert(1)</script>\u{1B}[31m
        and after it.

        """
      ])
    )
    #expect(try course.atelier("check", "--html", "page.html").status == 0)
    let page = try course.text("page.html")
    #expect(
      page.contains(
        "<code>Before it, <mark>&lt;i&gt;&quot;a&quot;&lt;/i&gt;</mark> &amp; &#39;b&#39; {{title}}"
      )
    )
    #expect(
      page.contains("&lt;/code&gt;<mark>&lt;script&gt;alert(1)&lt;/script&gt;\u{FFFD}[31m</mark>")
    )
    #expect(!page.contains("<script"))
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline';"))
  }

  @Test func `the places of folders on this computer are not told`() throws {
    let course = try CourseOnDisk(FaultyCourse.files(language: "fr"))
    try course.write("edition.yml", "id: [\n")
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: course.folder("Templates")
    )
    _ = try course.atelier(
      "check",
      "--html",
      "page.html",
      "--course",
      course.folder("Modules"),
      "--workshop",
      course.folder("edition.yml"),
      "--templates",
      course.folder("Templates")
    )
    let page = try course.text("page.html")
    #expect(!page.contains(course.folder.path))
    #expect(page.contains("<h2>Modules/10-un.md</h2>") && page.contains("<h2>edition.yml</h2>"))
  }

  @Test func `a long line is shown around the place, the lines beside it from their beginning`()
    throws
  {
    let long = String(repeating: "words and ", count: 200)
    let course = try CourseOnDisk(
      SmallCourse.english(with: [
        "Modules/10-one.md": "---\ntitle: One\n---\n\(long)\n\(long)<b>\n\(long)\n"
      ])
    )
    #expect(try course.atelier("check", "--html", "page.html").status == 0)
    let page = try course.text("page.html")
    #expect(page.contains("<mark>&lt;b&gt;</mark>"))
    #expect(page.utf8.count < 8_000)
  }

  @Test(arguments: [
    (["Modules/page.html"], "'Modules/page.html' is in 'Modules', where nothing is ever written"),
    (["Modules/new/../page.html"], "'Modules/new/..' does not exist"),
    (["link/page.html"], "'link/page.html' is in 'Modules', where nothing is ever written"),
    (["to-module"], "'to-module' is in 'Modules', where nothing is ever written"),
    (["nowhere/page.html"], "'nowhere' does not exist"),
    (["folder"], "'folder' is a folder, not a file"),
    (["page/"], "'page/' is no name of a file to write"),
    ([""], "'' is no name of a file to write"),
    (
      ["edition.yml", "--workshop", "edition.yml"],
      "'edition.yml' is a file of the author, which would be replaced"
    ),
    (
      ["Templates/page.html", "--templates", "Templates"],
      "'Templates/page.html' is in 'Templates', where nothing is ever written"
    ),
  ])
  func `nothing is written where it must not be`(arguments: [String], message: String) throws {
    let course = try CourseOnDisk(
      SmallCourse.english(with: [
        "link": "→ Modules", "to-module": "→ Modules/10-one.md",
        "edition.yml": SmallCourse.workshop,
      ])
    )
    try course.folder.makeFolder("folder")
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: course.folder("Templates")
    )
    let before = try course.files()
    let result = try course.atelier(["check", "--html"] + arguments)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: \(message)\n"))
    #expect(differences(before, try course.files()) == [])
  }

  @Test func `a page that was there is replaced, through a link too`() throws {
    let course = try CourseOnDisk(SmallCourse.english(with: ["link.html": "→ page.html"]))
    try course.write("page.html", "old")
    #expect(try course.atelier("check", "--html", "link.html").status == 0)
    #expect(try course.text("page.html").contains("Nothing to correct."))
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: course.folder("link.html")
    )
    #expect(target == "page.html")
    #expect(try course.names == ["Modules", "link.html", "page.html"])
  }

  @Test func `while the templates are wrong there is no page, and that is said`() throws {
    let course = try CourseOnDisk(SmallCourse.english)
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: course.folder("Templates")
    )
    let template = try course.text("Templates/module.mustache")
    try course.write("Templates/module.mustache", template + "{{bogus}}\n")
    let result = try course.atelier("check", "--html", "page.html", "--templates", "Templates")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Templates/module.mustache:"))
    #expect(
      result.errors.hasSuffix(
        """
        error: 'page.html' is not written: there are errors in the templates
        help: correct them first; they are shown above

        """
      )
    )
    #expect(try course.names == ["Modules", "Templates"])
  }
}
