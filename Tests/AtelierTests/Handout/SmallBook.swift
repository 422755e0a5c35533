/// A course with what a book has to deal with: every kind of answer, an assessment, a survey, a
/// glossary, notes, links between modules, an edition.
enum SmallBook {
  static let files = [
    "Modules/course.yml": """
    id: essai
    title: Publier sans nuire
    language: fr
    """,
    "Modules/workshop.yml": """
    id: demo
    title: Publier sans nuire, juin
    place: Salle Exemple
    organiser: { name: Fédération exemple }
    trainers: [ { id: t1, name: Camille Exemple } ]
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:00", trainer: t1 }
      - { id: soir, date: 2026-06-09, start: "14:00", end: "17:00", trainer: t1 }
    """,
    "Modules/glossary.yml": "pseudonyme: Un nom d’emprunt.\n",
    "Modules/10-lecon.md": """
    ---
    title: La leçon
    duration: 5 min
    objectives: [ Savoir publier ]
    ---
    Un pseudonyme ne suffit pas[^a]. Voyez [l’autre](20-autre.md#plus-loin) et
    [le site](https://exemple.invalid/page).

    ## Choisir

    > [!quiz] une
    > Quelle couleur prendre ?
    >
    > - [ ] Le rouge
    >   > Trop vif, dit le corrigé.
    > - [x] Le bleu
    >
    > > [!indice]
    > > Regardez le ciel.
    >
    > > [!explication]
    > > Le bleu repose les yeux.

    > [!quiz] plusieurs
    > Lesquels volent ?
    >
    > - [x] Les oiseaux
    > - [ ] Les pierres
    > - [x] Les avions

    ## Écrire

    > [!quiz] trous
    > La capitale est [[Lutèce]], au [[=nord|sud]].

    > [!quiz] ordre
    > Dans quel ordre ?
    >
    > 1. Ouvrir
    > 2. Lire
    > 3. Fermer

    > [!quiz] paires
    > Qui parle quoi ?
    >
    > | Pays | Langue |
    > |---|---|
    > | Italie | italien |
    > | Espagne | espagnol |
    > | Portugal | portugais |

    [^a]: La note dit pourquoi.
    """,
    "Modules/20-autre.md": """
    ---
    title: L’autre module
    ---
    Avant.

    ## Plus loin

    - [ ] Ranger son bureau

    > [!quiz] calcul
    > Combien font deux et deux ? [[4]]
    """,
    "Modules/80-avant.md": """
    ---
    title: Avant de commencer
    kind: assessment
    bank: 90-bilan
    draw: 1
    ---
    """,
    "Modules/90-bilan.md": """
    ---
    title: Le bilan
    kind: assessment
    draw: 1
    pass: 70
    ---
    Le bilan porte sur tout.

    ## Que cache la banque ?

    - [x] Un secret de banque
    - [ ] Un leurre de banque
    """,
    "Modules/95-avis.md": """
    ---
    title: Votre avis
    kind: survey
    ---
    ## Êtes-vous content ?

    échelle: 1-5

    ## Que changer ?

    réponse libre
    """,
  ]

  static func course(with files: [String: String] = [:]) throws -> CourseOnDisk {
    try CourseOnDisk(Self.files.merging(files) { _, new in new })
  }
}
