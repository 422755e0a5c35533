import Testing

/// The trainer's edition: where it goes, what it holds, and what never mixes with it.
@Suite struct TrainerEditionTests {
  private let course: CourseOnDisk

  init() throws {
    course = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/10-un.md": """
        ---
        title: Un
        ---
        ## Début

        > [!formateur]
        > Confidence du formateur.

        > [!quiz] capitale
        > Quelle ville ?
        >
        > - [x] Paris
        > - [ ] Lyon
        """,
        "Modules/90-bilan.md":
          "---\ntitle: Bilan\nkind: assessment\n---\n## Deux ? {#deux}\n\n- [x] Oui\n- [ ] Non\n",
      ])
    )
  }

  @Test func `has a folder of its own, and says on each page whom it is for`() throws {
    let result = try course.atelier("build", "--trainer")
    #expect(result.status == 0)
    #expect(
      result.output
        == "édition du formateur prête, à ne pas diffuser : ouvrez documents/trainer/index.html\n"
    )
    let site = try course.files(in: "documents/trainer")
    let pages = site.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(
      pages == [
        "10-un-presentation.html", "10-un.html", "90-bilan-presentation.html", "90-bilan.html",
        "index.html",
      ]
    )
    for page in pages {
      let text = try course.text("documents/trainer/" + page)
      #expect(text.contains("Édition du formateur — ne pas diffuser"), "\(page)")
      #expect(!text.contains("records.js"), "\(page)")
      #expect(!text.contains("results.html"), "\(page)")
    }
    let module = try course.text("documents/trainer/10-un.html")
    #expect(module.contains("Confidence du formateur."))
    #expect(module.contains("<details class=\"answers\" open><summary>Réponses, pour le formateur"))
    #expect(module.contains("href=\"10-un-presentation.html\""))
    let assessment = try course.text("documents/trainer/90-bilan.html")
    #expect(!assessment.contains("<template"))
    #expect(assessment.contains("Réponses, pour le formateur"))
  }

  @Test func `leaves no trace in the attendees' site`() throws {
    #expect(try course.atelier("build").status == 0)
    let site = try course.files(in: "site")
    #expect(!site.keys.contains { $0.contains("slides") || $0.contains("presentation") })
    #expect(!site.keys.contains("assets/trainer.css"))
    #expect(!(try course.text("site/10-un.html")).contains("formateur"))
    #expect(!(try course.text("site/manifest.json")).contains("edition"))
  }

  @Test(arguments: [
    (["build"], ["build", "--trainer", "--output", "site"], "site", "site"),
    (["build"], ["build", "--trainer", "--output", "site/formateur"], "site", "CURRENT/site"),
    (
      ["build", "--trainer"], ["build", "--output", "documents/trainer"], "documents/trainer",
      "documents/trainer"
    ),
  ])
  func `neither edition takes the place of the other`(
    first: [String],
    second: [String],
    kept: String,
    named: String
  ) throws {
    #expect(try course.atelier(first).status == 0)
    let before = try course.files(in: kept)
    let result = try course.atelier(second)
    #expect(result.status == 1)
    #expect(differences(before, try course.files(in: kept)) == [])
    let folder = named.replacing("CURRENT", with: course.folder.path)
    let said =
      first.count == 1
      ? "« \(folder) » contient le site des participants, qui recevrait les réponses"
      : "« \(folder) » contient l'édition du formateur"
    #expect(result.errors.contains(said), "\(result.errors)")
  }

  @Test func `each is built anew over itself`() throws {
    for arguments in [["build"], ["build", "--trainer"], ["build"], ["build", "--trainer"]] {
      #expect(try course.atelier(arguments).status == 0)
    }
  }

  @Test func `a slide that overflows is a warning of check, and of no attendees' build`() throws {
    let items = (1...30).map { "- Point \($0), avec de quoi remplir une ligne" }
    try course.write(
      "Modules/20-long.md",
      "---\ntitle: Long\n---\n## Trop long\n\n\(items.joined(separator: "\n"))\n"
    )
    let checked = try course.atelier("check")
    #expect(
      checked.errors == """
        Modules/20-long.md:4:1: warning: cette diapositive déborde d'environ 167 %
        4 | ## Trop long
          | ^
        help: coupez-la par un titre « ### », ou abrégez ; sinon, elle sera réduite à l'écran

        """
    )
    #expect(try course.atelier("build").errors == "")
    #expect(try course.atelier("build", "--trainer").errors.contains("cette diapositive déborde"))
  }
}
