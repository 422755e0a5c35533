/// Settings and glossaries that use what YAML has, for there are few of them among the fixtures.
extension Seeds {
  static let courses = [
    "id: a\ntitle: A\nlanguage: en\n", "id: é\ntitle: []\nlanguage: de\n",
    """
    id: radio-1
    title: "  Publier   une \\u0041 \\x41 \\\"radiographie\\\" "
    language: fr
    accent: "#0B6E99"
    site_url: https://exemple.invalid/cours
    keys: [ { file: keys/a.pub.pem }, { file: keys/b.pub.pem, until: 2028-12-31 } ]
    audience: |
      Radiologues
      et d'autres
    prerequisites: >-
      Aucun
    contact: &c Camille Exemple
    disability_contact: *c
    rules: 'Celles de l''école'
    """,
    "? id\n: a\n? title\n: !!str A\nlanguage: !x fr\n", "%YAML 1.1\n---\nid: a\n...\n---\nid: b\n",
    "{id: a, title: \"A\\\n  b\", language: fr, <<: *a}\n", "id: &a [*a]\n", "- id\n- title\n",
    "id: a\nid: b\ntitle: 0x1F\nlanguage: ~\n", "\u{FEFF}id: a # b\ntitle: \"\\U0001F600\"\n",
    "site_url: http://[::1]/\nkeys: {file: ../a}\naccent: rgb(0,0,0)\n", "",
  ]

  static let workshops = [
    "id: demo\norganiser: { name: Fédération exemple }\n",
    """
    id: demo
    timezone: America/St_Johns
    organiser: { name: A, address: B, activity_number: "00", results_email: a@b.invalid }
    trainers: [ { id: t1, name: Camille Exemple }, { id: t1 } ]
    sessions:
      - { id: m, date: 2026-03-29, start: "01:30", end: "12:30", breaks: [ { start: "02:30", end: "03:45" }, { start: "11:30", end: "11:35" } ] }
      - { id: a, date: 2026-06-31, start: 9h, end: "24:00", modules: 05-avant, trainer: t1 }
    documents:
      attendance: {}
      completion: { action: action de formation, minimum_attendance: 0.5 }
      achievement: { minimum_attendance: 75 %, assessment: 90-apres, minimum_score: 70, supervised: true }
    retention: { attendance_years: 3, results_years: 0 }
    """,
    "id: a\norganiser: { name: A }\nsessions: matin\n",
    "organiser: [ { name: A } ]\ntimezone: Mars\n",
    "id: a\norganiser: { name: ODPC agréé par l’État }\nretention: { attendance_years: -1 }\n",
    "id: a\norganiser: &o { name: A, signatory: *o }\n",
    "documents: { achievement: { supervised: oui } }\n",
    "sessions: [ { id: a, date: 9999-12-31, start: \"23:59\", end: \"00:00\" } ]\n",
    "sessions:\n- id: a\n  date: 2026-06-09\n  start: 540\n  end: 1e9\n  modules: [ 10-compte, 10-compte ]\n",
  ]

  static let glossaries = [
    "a: b\n", "a:\n  definition: b\n  also: a\n", "A: Un.\na: Deux.\nà: Trois.\n",
    "mot: Un *mot* de [la suite](20-suite.md#a), `code`, <b>html</b> ![i](figures/note.pdf)\n",
    "\"\": vide\n\" \": blanc\n-: trait\n",
    "PACS: { definition: Archive, also: [ P, \"P S\", P ] }\n",
    "mot: |\n  Un\n\n  - deux\n\n  > trois\n", "mot: [a, b]\nautre: 5\n",
    "e\u{301}: \"a\\u0301\"\n",
    "terme: > [!quiz] a\nsuite: '[^a] [[trou]] |a|'\n",
  ]
}
