import Foundation
import Testing

/// A course with a bank, what borrows from it and a survey, as its readers get it.
@Suite struct AssessmentPagesTests {
  private static let question = """

    ## Que voit-on ? {#image}

    ![Un carré](figures/carre.svg) Voyez les [consignes](#consignes).

    - [x] Un rectangle
      > Quatre côtés.
    - [ ] Un rond

    > [!explication]
    > Il a des angles.

    """

  static let course = SmallCourse.french(with: [
    "Modules/10-un.md": """
    ---
    title: Un
    ---
    > [!quiz] lecon
    > Un ?
    >
    > - [x] Oui
    > - [ ] Non

    > [!sondage] rythme
    > Le rythme ?
    >
    > échelle: 1-5
    """,
    "Modules/20-avant.md": """
    ---
    title: Avant
    kind: évaluation
    bank: 90-banque.md
    draw: 2
    anchors: [secret]
    ---
    Sans vous préparer.

    ## Consignes

    Voyez [ceci](90-banque.md#consignes) et [cela](#q_secret).
    """,
    "Modules/90-banque.md": """
    ---
    title: Après
    kind: assessment
    draw: 2
    pass: 70 %
    attempts: 3
    anchors: [secret, image]
    ---
    Prenez votre temps.

    ## Consignes

    Lisez.

    ## Peut-on publier ? {#secret points=2}

    - [ ] Toujours
    - [x] Parfois
    \(question)
    ## Et encore ?

    - [ ] Non
    - [x] Oui
    """,
    "Modules/95-avis.md": """
    ---
    title: Avis
    kind: sondage
    ---
    ## Que changer ?

    réponse libre
    """,
    "Modules/figures/carre.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ])

  @Test func `pages hold the questions after the prose, with their marking out of sight`() throws {
    let disk = try CourseOnDisk(Self.course)
    let result = try disk.atelier("build", "--strict")
    #expect(result.errors == "")
    #expect(result.status == 0)
    try expectGolden(main(of: "90-banque.html", in: disk), "CourseSite/assessment.html")
    #expect(try disk.files(in: "site")["figures/carre.svg"] != nil)
  }

  @Test func `a module that borrows has the same questions, whose links lead to the bank`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let (before, after) = (
      try disk.text("site/20-avant.html"), try disk.text("site/90-banque.html")
    )
    #expect(try questions(in: before) == questions(in: after))
    #expect(before.contains("<a href=\"90-banque.html#consignes\">consignes</a>"))
    #expect(before.contains("<a href=\"20-avant.html#q_secret\">cela</a>"))
    #expect(
      before.contains(
        """
        <quiz-assessment id="a_20-avant" data-bank="90-banque" data-draw="2" data-anchors="secret">
        """
      )
    )
    #expect(before.contains("<li>2 questions tirées parmi 3</li>"))
  }

  @Test func `the programme counts what is drawn, and what is in a bank once`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let text = try disk.text("site/index.html")
    #expect(text.ranges(of: "<li>2 questions</li>").count == 2)
    #expect(text.ranges(of: "<li>1 question</li>").count == 2)
    #expect(
      text.contains(
        "par 1 questions corrigées et commentées aussitôt. 2 évaluations, corrigées à la fin, portent sur 3 questions."
      )
    )
  }

  @Test func `only lessons must say what one learns`() throws {
    let disk = try CourseOnDisk(Self.course)
    let result = try disk.atelier("check", "--strict", "--today", "2026-06-09")
    let missing = result.errors.split(separator: "\n").filter { $0.contains("« objectives »") }
    #expect(missing.count == 1)
    #expect(missing.first?.hasPrefix("Modules/10-un.md: error: ") == true)
  }

  @Test func `a mistake in a bank is said once`() throws {
    let disk = try CourseOnDisk(Self.course)
    try disk.write(
      "Modules/90-banque.md",
      """
      ---
      title: Après
      kind: assessment
      ---
      ## Un ? {#secret}

      - [ ] Oui
      - [ ] Non

      ## Deux ?

      - [x] Oui ![](figures/carre.svg) [là](#la)
      - [ ] Non
      """
    )
    try disk.write(
      "Modules/20-avant.md",
      "---\ntitle: Avant\nkind: évaluation\nbank: 90-banque\ndraw: 9\nanchors: [secret]\n---\n"
    )
    let result = try disk.atelier("build")
    #expect(result.status == 1)
    let messages = result.errors.split(separator: "\n").filter { $0.contains("error:") }
    #expect(
      messages
        == [
          "Modules/90-banque.md:5:1: error: aucune réponse n'est cochée",
          "Modules/90-banque.md:12:15: error: image sans texte de remplacement",
          "Modules/90-banque.md:12:39: error: il n'y a pas de titre « la » dans « 90-banque.md »",
        ]
    )
  }

  @Test func `a name is one question's in the whole course, of a survey or not`() throws {
    let disk = try CourseOnDisk(Self.course)
    try disk.write(
      "Modules/95-avis.md",
      "---\ntitle: Avis\nkind: sondage\n---\n## Que changer ? {#secret}\n\nréponse libre\n"
    )
    let result = try disk.atelier("build")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "Modules/95-avis.md:5:1: error: une autre question s'appelle déjà « secret »"
      )
    )
  }

  private func questions(in page: String) throws -> Substring {
    let start = try #require(page.firstRange(of: "<quiz-question")).lowerBound
    let end = try #require(page.firstRange(of: "</quiz-assessment>")).upperBound
    return page[start..<end]
  }

  private func main(of page: String, in disk: CourseOnDisk) throws -> String {
    let text = try disk.text("site/" + page)
    let start = try #require(text.firstRange(of: "<main")).lowerBound
    let end = try #require(text.firstRange(of: "</main>\n")).upperBound
    return String(text[start..<end])
  }
}
