import Foundation
import Testing

/// What `atelier attendance sheets` writes, as HTML.
@Suite struct SheetsTests {
  @Test func `files are for their owner alone, in a folder of their own, the same each time`()
    throws
  {
    let printed = try PrintedEdition(people: PrintedEdition.people(3))
    let result = try printed.sheets("--no-pdf")
    #expect(
      result
        == .init(
          status: 0,
          output: """
            écrit : documents/emargement-2026-06-09-09h00.html
            écrit : documents/emargement-2026-06-09-14h00.html
            écrit : documents/chevalets.html
            écrit : documents/affiche.html
            pour 3 personnes

            """,
          errors: ""
        )
    )
    let files = try printed.edition.course.files(in: "documents")
    #expect(files.count == 4)
    #expect(try mode(of: printed.edition.course.folder("documents")) == 0o700)
    for name in files.keys {
      let path = printed.edition.course.folder("documents/\(name)")
      #expect(try mode(of: path) == 0o600)
    }
    #expect(try printed.sheets("--no-pdf", "--output", "documents//").status == 0)
    #expect(differences(files, try printed.edition.course.files(in: "documents")) == [])
  }

  @Test(arguments: [PrintedEdition.matin, PrintedEdition.apresMidi, "chevalets", "affiche"])
  func `the documents are as recorded`(name: String) throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(2))
    _ = try printed.sheets("--no-pdf")
    try expectGolden(Self.body(try printed.page(name)), "Sheets/\(name).html")
  }

  @Test func `everyone is on one line of each half-day, and has one card`() throws {
    for count in [5, 120] {
      let printed = try PrintedEdition(people: PrintedEdition.people(count))
      #expect(try printed.sheets("--no-pdf").errors == "")
      for name in [PrintedEdition.matin, PrintedEdition.apresMidi] {
        let lines = try printed.page(name).matches(of: /<td class="number">([^<]+)<\/td>/)
        #expect(lines.count == count)
        #expect(Set(lines.map(\.1)).count == count)
      }
      let cards = try printed.page("chevalets").matches(of: /<div class="card">/)
      #expect(cards.count == count)
    }
  }

  @Test func `an English course has English sheets`() throws {
    let workshop = PrintedEdition.workshop.replacing("10-un, 20-deux", with: "10-one")
      .replacing("20-deux", with: "10-one").replacing(
        "L’imagerie en ligne",
        with: "Imaging on line"
      )
    let people = [SmallEdition.person("001-B", "Exemple")]
    let printed = try PrintedEdition(people: people, workshop: workshop, english: true)
    let result = try printed.sheets("--no-pdf")
    #expect(result.errors == "")
    #expect(result.output.hasSuffix("written: documents/poster.html\nfor 1 person\n"))
    let sheet = try printed.page("sign-in-2026-06-09-09h00")
    try expectGolden(Self.body(sheet), "Sheets/sign-in.en.html")
    #expect(try printed.page("poster").contains("point its camera"))
  }

  @Test func `names are text, whatever they hold`() throws {
    let names = [
      "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "{{id}}", "&lt;b&gt;",
      "٭محمد", "e\u{301}\u{200B}x",
    ]
    let people = names.enumerated().map { SmallEdition.person("x-\($0)", $1) }
    let printed = try PrintedEdition(people: people)
    #expect(try printed.sheets("--no-pdf").errors == "")
    for name in [PrintedEdition.matin, "chevalets"] {
      let page = try printed.page(name)
      #expect(!page.contains("<script"))
      #expect(!page.contains("<img"))
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(page.contains("{{id}}"))
      #expect(page.contains("&amp;lt;b&amp;gt;"))
    }
  }

  @Test func `what is not known is left to be filled in, and said`() throws {
    let edition = try SmallEdition()
    let templates = ["--templates", Repository.templates.path()]
    let result = try edition.course.atelier(
      ["attendance", "sheets", "--no-pdf", "--today", "2026-06-01"] + templates
    )
    #expect(result.status == 0)
    try expectGolden(result.errors + result.output, "Sheets/little-known.txt")
    #expect(try edition.course.files(in: "documents").count == 3)
    for name in [PrintedEdition.matin, "affiche"] {
      let page = Self.body(try edition.course.text("documents/\(name).html"))
      try expectGolden(page, "Sheets/little-known-\(name).html")
    }
  }

  /// What of a page does not come from style sheets.
  static func body(_ page: String) -> String {
    page.replacing(/(?s)<style>.*?<\/style>/, with: "<style>…</style>")
      .replacing(/(?s)<svg.*?<\/svg>/, with: "<svg>…</svg>")
  }
}
