extension ReportedEdition {
  /// The rules of the edition, where a test has none of its own.
  static let documents = """

    documents:
      attendance: {}
      completion: { action: action de formation, minimum_attendance: 0.5 }
      achievement: { minimum_attendance: 0.75, assessment: 90-fin, minimum_score: 70 }
    """

  /// Two half-days of 195 minutes, the breaks left out.
  static let workshop = """
    id: essai-2026
    title: Essai, édition de juin
    organiser: { name: Fédération exemple }
    place: Ville-Exemple
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30", breaks: [ { start: "10:30", end: "10:45" } ] }
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30", breaks: [ { start: "15:30", end: "15:45" } ] }
    """

  static let files = [
    "Modules/course.yml": "id: essai\ntitle: Essai\nlanguage: fr\n",
    "Modules/05-avant.md": """
    ---
    title: Avant
    kind: assessment
    bank: 90-fin
    anchors: [capitale, couleurs]
    attempts: 1
    ---
    Avant.
    """,
    "Modules/10-lire.md": """
    ---
    title: Lire
    ---
    > [!quiz] ciel
    > De quelle couleur est le ciel ?
    >
    > - [x] Bleu
    > - [ ] Vert
    > - [ ] Rouge

    > [!quiz] an points=2
    > La radiographie date de [[1895]].
    """,
    "Modules/90-fin.md": """
    ---
    title: Fin
    kind: assessment
    anchors: [capitale, couleurs]
    attempts: 2
    pass: 70
    ---
    Fin.

    ## Quelle est la capitale ? {#capitale}

    - [x] Paris
    - [ ] Lyon
    - [ ] Nice

    ## Quelles couleurs a le drapeau ? {#couleurs}

    - [x] Bleu
    - [x] Blanc
    - [ ] Vert

    ## Quel jour vient après lundi ? {#jour}

    - [x] Mardi
    - [ ] Jeudi
    """,
    "Modules/95-avis.md": """
    ---
    title: Avis
    kind: survey
    ---
    ## Le rythme vous a-t-il convenu ? {#rythme}

    - [ ] Trop lent
    - [ ] Bon

    ## Recommanderiez-vous l'atelier ? {#recommander}

    échelle: 1-5 (non – oui)

    ## Que garderez-vous ? {#garder}

    réponse libre
    """,
  ]
}
