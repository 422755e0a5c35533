/// A course with many mistakes at once, in each of its files.
enum FaultyCourse {
  static func files(language: String) -> [String: String] {
    [
      "Modules/course.yml": """
      id: essai
      titre: Essai
      title: Essai
      language: \(language)
      accent: "#ffcc00"
      site_url: exemple.invalid

      """,
      "Modules/workshop.yml": """
      id: demo
      timezone: Paris
      organizer: { name: Fédération exemple }
      trainers: [ { id: t1, name: Camille Exemple }, { id: t1, name: Sacha Exemple } ]
      sessions:
        - { id: matin, date: 2026-02-30, start: "09:00", end: "12:30" }
        - { id: midi, date: 2026-06-09, start: "12:00", end: "11:00", modules: [10-une] }
        - { id: soir, date: 2026-06-09, start: "17:00", end: "18:00", trainer: t2 }
        - { id: nuit, date: 2026-06-09, start: "17:30", end: "19:00" }

      """,
      "Modules/10-un.md": """
      ---
      title: Un
      duree: 10 min
      ---
      [Deux](20-deux.md#rien) et [trois](30-trois.md) et [ici](javascript:alert(1)).

      ![](figures/absente.png)

      > [!quiz] nom
      > Pourquoi ?
      >
      > - [ ] Un
      > - [ ] Deux

      <b>gras</b>

      """,
      "Modules/20-deux.md": """
      ---
      title: Deux
      ---
      > [!quizz] autre
      > Comment ?

      > [!quiz] nom
      > Pourquoi ?
      >
      > - [x] Un
      > - [ ] Deux

      """,
      "Modules/20-encore.md": "---\ntitle: Encore\n",
      "Modules/note.docx": "",
      "Modules/40-quatre.md.txt": "",
    ]
  }
}
