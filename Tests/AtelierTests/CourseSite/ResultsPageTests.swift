import Foundation
import Testing

/// The page of results: what it lists of a course, and what it must know of each question.
@Suite struct ResultsPageTests {
  private static let course = SmallCourse.french(with: [
    "Modules/10-un.md": """
    ---
    title: Un
    ---
    > [!quiz] avant
    > Avant tout titre ?
    >
    > - [x] Oui
    > - [ ] Non

    ## Le secret

    > [!quiz] deux points=2
    > Qu'est-ce qui *reste* `<ici>` ?
    >
    > - [x] Le nom
    > - [x] La date
    > - [ ] L'os
    >
    > > [!explication]
    > > Lisez [la loi](https://loi.exemple.invalid/x.html), puis [la suite](20-deux.md#suite) et
    > > [ceci](#le-secret).

    > [!quiz] trou
    > La loi date de [[1978]] et dit [[oui|"non"]].
    >
    > > [!explication]
    > > Voyez [plus bas](#a-faire).

    ## À faire

    - [ ] Relire **le** [secret](#le-secret)[^1] !
    - [x] Ouvrir `a<b`

    [^1]: Une note.
    """,
    "Modules/20-deux.md": "---\ntitle: Deux\n---\n## Suite\n\nRien.\n",
    "Modules/80-avant.md":
      "---\ntitle: Avant\nkind: assessment\nbank: 90-bilan\ndraw: 1\n---\nAvant.\n",
    "Modules/90-bilan.md": """
    ---
    title: Bilan
    kind: assessment
    pass: 70 %
    anchors: [ordre]
    ---
    ## Dans l'ordre ? {#ordre}

    1. Un
    2. Deux

    > [!explication]
    > Voyez [le secret](10-un.md#le-secret).

    ## Que voit-on ? {#image}

    - [x] Un carré
    - [ ] Un rond
    """,
    "Modules/95-avis.md": "---\ntitle: Avis\nkind: survey\n---\n## Quoi ?\n\nréponse libre\n",
  ])

  @Test func `lists every module with something to answer or to tick`() throws {
    let disk = try CourseOnDisk(Self.course)
    let result = try disk.atelier("build")
    #expect(result.errors == "")
    #expect(result.status == 0)
    let page = try disk.text("site/results.html")
    let start = try #require(page.firstRange(of: "<main")).lowerBound
    let end = try #require(page.firstRange(of: "</main>\n")).upperBound
    try expectGolden(String(page[start..<end]), "CourseSite/results.html")
  }

  @Test func `is reached from every page, and says where one is`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let link = "<li><a href=\"results.html\">Mes résultats</a></li>"
    for page in ["index.html", "10-un.html", "90-bilan.html"] {
      #expect(try disk.text("site/" + page).contains(link), "\(page)")
    }
    let current = "<li><a href=\"results.html\" aria-current=\"page\">Mes résultats</a></li>"
    #expect(try disk.text("site/results.html").contains(current))
  }

  @Test func `says so where nothing is asked`() throws {
    let disk = try CourseOnDisk(SmallCourse.french)
    #expect(try disk.atelier("build").status == 0)
    let page = try disk.text("site/results.html")
    #expect(page.contains("<p>Ce cours n’a ni question ni liste à cocher"))
    #expect(!page.contains("result-module\""))
  }

  @Test func `only an assessment's page says of a question where it is explained`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let passage = " data-passage=\"10-un.html#le-secret\""
    #expect(try disk.text("site/90-bilan.html").ranges(of: passage).count == 1)
    #expect(try disk.text("site/80-avant.html").ranges(of: passage).count == 1)
    #expect(try !disk.text("site/10-un.html").contains("data-passage"))
  }

  @Test func `keeps its order in a course of many modules`() throws {
    var files = SmallCourse.french
    let numbers = (100..<400).map(String.init)
    for number in numbers {
      let filler = String(repeating: "Du texte.\n\n", count: number.hasSuffix("0") ? 300 : 1)
      files["Modules/\(number)-m.md"] =
        "---\ntitle: Le \(number)\n---\n\(filler)\n- [ ] Chose \(number)\n"
    }
    let disk = try CourseOnDisk(files)
    #expect(try disk.atelier("build").status == 0)
    let page = try disk.text("site/results.html")
    let found = page.matches(of: /">Chose (\d+)</).map { String($0.1) }
    #expect(found == numbers)
  }
}
