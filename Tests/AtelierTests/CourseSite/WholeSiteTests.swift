import Testing

/// A small course as an author types it, and what readers get of it.
@Suite struct WholeSiteTests {
  static let course = [
    "Modules/course.yml": """
    id: radiographie
    title: Publier une radiographie
    language: fr
    accent: "#0b6e99"
    site_url: https://cours.exemple.invalid/radio
    audience: Radiologues
    contact: Camille Exemple, formation@exemple.invalid
    """,
    "Modules/workshop.yml": """
    id: demo-2026-06-09
    title: Publier une radiographie, juin 2026
    place: Salle Exemple
    organiser: { name: Fédération exemple, activity_number: "00 00 00000 00" }
    trainers: [ { id: t1, name: Dr Camille Exemple } ]
    sessions:
      - id: matin
        date: 2026-06-09
        start: "09:00"
        end: "12:30"
        breaks: [ { start: "10:30", end: "10:45" } ]
        modules: [10-le-cliche]
        trainer: t1
    """,
    "Modules/10-le-cliche.md": """
    ---
    title: Le cliché
    duration: 2 min
    objectives: [Reconnaître un cliché publiable]
    sources_as_of: 2026-06-01
    verified: { on: 2026-06-02, by: "Me Sacha Exemple, avocate" }
    ---
    ## Avant de publier

    Relisez la [règle](#la-regle) et le [modèle](figures/accord.pdf).

    > [!conseil] Deux fois
    > Relisez *encore*.

    ![Une radiographie du poignet](figures/poignet.svg "Un poignet, sans nom")

    ## La règle

    > [!quiz] accord
    > Faut-il l'**accord** du patient ?
    >
    > - [x] Oui
    >   > Toujours.
    > - [ ] Non
    >
    > > [!indice]
    > > Pensez au secret.

    > [!quiz] traces points=2
    > Que faut-il *effacer* ?
    >
    > - [x] Le nom
    > - [x] La date
    > - [ ] L'os
    >
    > > [!explication]
    > > Le nom et la date désignent quelqu'un.
    """,
    "Modules/figures/poignet.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "Modules/figures/accord.pdf": "%PDF-",
    "Modules/figures/ailleurs.svg": "<svg/>",
    "Modules/notes.txt": "à moi",
  ]

  @Test func `pages, images and linked files are there, and nothing else of the author's`() throws {
    let disk = try CourseOnDisk(Self.course)
    let result = try disk.atelier("build", "--strict")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let site = try disk.files(in: "site")
    let own = site.keys.filter { !$0.hasPrefix("assets/") }.sorted()
    #expect(
      own == [
        "10-le-cliche.html", "assets", "figures", "figures/accord.pdf", "figures/poignet.svg",
        "index.html", "manifest.json", "results.html", "seances.ics",
        "verifier.html",
      ]
    )
    #expect(site["figures/accord.pdf"] == (try disk.files())["Modules/figures/accord.pdf"])
    #expect(try disk.text("site/assets/course.css") == ":root { --accent: #0b6e99; }\n")
    try expectGolden(main(of: "10-le-cliche.html", in: disk), "CourseSite/module.html")
    try expectGolden(main(of: "index.html", in: disk), "CourseSite/programme.html")
  }

  private func main(of page: String, in disk: CourseOnDisk) throws -> String {
    let text = try disk.text("site/" + page)
    let start = try #require(text.firstRange(of: "<main")).lowerBound
    let end = try #require(text.firstRange(of: "</main>\n")).upperBound
    return String(text[start..<end])
  }
}
