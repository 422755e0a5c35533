import Testing

/// Mistakes in assessments: what is said of each in both languages, and where.
@Suite struct AssessmentTrapTests {
  @Test(arguments: kinds + draws + asked + headings)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  private static let question = "## Un ? {#un}\n- [x] Oui\n- [ ] Non\n\n"
  private static let two = question + "## Deux ? {#deux}\n- [x] Oui\n- [ ] Non\n"

  private static func assessment(_ keys: String, _ text: String = two) -> String {
    "---\ntitle: Essai\nkind: assessment\n\(keys)---\n\(text)"
  }

  static let kinds = [
    Trap(
      "---\ntitle: Essai\nkind: ▼assesment\ndraw: 2\n---\n",
      "error: sorte de module inconnue « assesment »",
      "error: unknown kind of module 'assesment'"
    ),
    Trap(
      "---\ntitle: Essai\nkind: ▼cuisine\n---\n",
      "error: sorte de module inconnue « cuisine »",
      "error: unknown kind of module 'cuisine'"
    ),
    Trap(
      "---\ntitle: Essai\nbank: ▼90-banque\npass: ▼70\n---\n",
      [
        "error: « bank » n'a de sens que dans une évaluation",
        "error: « pass » n'a de sens que dans une évaluation",
      ],
      [
        "error: 'bank' only means something in an assessment",
        "error: 'pass' only means something in an assessment",
      ]
    ),
    Trap(
      "---\ntitle: Essai\nkind: sondage\nattempts: ▼2\n---\n## Un ?\n\nréponse libre\n",
      "error: « attempts » n'a de sens que dans une évaluation",
      "error: 'attempts' only means something in an assessment"
    ),
    Trap(
      assessment("▼banc: 90-banque\n"),
      "error: clé inconnue « banc »",
      "error: unknown key 'banc'"
    ),
  ]

  static let draws = [
    Trap(
      assessment("draw: ▼0\npass: ▼0\nattempts: ▼0\n"),
      [
        "error: « 0 » n'est pas compris comme « draw »",
        "error: « 0 » n'est pas compris comme « pass »",
        "error: « 0 » n'est pas compris comme « attempts »",
      ],
      [
        "error: '0' is not understood as 'draw'", "error: '0' is not understood as 'pass'",
        "error: '0' is not understood as 'attempts'",
      ]
    ),
    Trap(
      assessment("pass: ▼101 %\n"),
      "error: « 101 % » n'est pas compris comme « pass »",
      "error: '101 %' is not understood as 'pass'"
    ),
    Trap(
      assessment("draw: ▼3\n"),
      "error: 3 questions à tirer, alors qu'il y en a 2",
      "error: 3 questions to draw, but there are only 2"
    ),
    Trap(
      assessment("draw: ▼1\nanchors: [un, deux]\n"),
      "error: tirage de 1, alors que 2 questions doivent toujours en être",
      "error: a draw of 1, but 2 questions that must always be in it"
    ),
    Trap(
      assessment("anchors:\n  - un\n  - ▼un\n"),
      "error: « un » est là deux fois",
      "error: 'un' is there twice"
    ),
    Trap(
      assessment("anchors: [un, ▼deu]\n"),
      "error: il n'y a pas de question « deu » dans « 10-essai.md »",
      "error: there is no question 'deu' in '10-essai.md'"
    ),
    Trap(
      assessment("anchors: ▼rien\n"),
      "error: il n'y a pas de question « rien » dans « 10-essai.md »",
      "error: there is no question 'rien' in '10-essai.md'"
    ),
  ]

  static let asked = [
    Trap(
      "---\ntitle: Essai\nkind: ▼évaluation\n---\n## Consignes\n\nLisez.\n",
      "error: cette évaluation ne pose aucune question",
      "error: this assessment asks nothing"
    ),
    Trap(
      assessment(
        "bank: 90-banque\n",
        "▼## Un ?\n- [x] Oui\n- [ ] Non\n\n## Titre\n\n> ▼[!quiz] x\n> Un ?"
      ),
      [
        "error: les questions de ce module viennent de « 90-banque.md »",
        "error: les questions de ce module viennent de « 90-banque.md »",
      ],
      [
        "error: the questions of this module come from '90-banque.md'",
        "error: the questions of this module come from '90-banque.md'",
      ]
    ),
    // What is drawn is not judged while a question is missing for a mistake.
    Trap(
      assessment("draw: 2\nanchors: [un]\n", "▼## Un ? {#un}\n- [ ] Oui\n- [ ] Non\n\n" + question),
      "error: aucune réponse n'est cochée",
      "error: no option is ticked"
    ),
  ]

  static let headings = [
    Trap(
      assessment("", "▼## Pourquoi publier ?\n\nParce que.\n\n" + question),
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
    Trap(
      assessment("", "▼## Pourquoi {#pourquoi}\n\nParce que.\n\n" + question),
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
    Trap(
      assessment("", "▼- [ ] Oui\n- [x] Non\n\n" + question),
      "error: réponses sans question au-dessus",
      "error: options without a question above them"
    ),
    Trap(
      assessment("", "## Un ? ▼{#Un deux}\n- [x] Oui\n- [ ] Non\n"),
      "error: ce qui est entre accolades n'est pas un nom de question",
      "error: what is in the braces is not a question's name"
    ),
    Trap(
      assessment("", "## Un ? {#un ▼point=2}\n- [x] Oui\n- [ ] Non\n"),
      "error: réglage « point=2 » non compris",
      "error: setting 'point=2' not understood"
    ),
    Trap(
      assessment("", "## Un ?\n- [x] Oui\n- ▼[ ] Oui\n"),
      "error: la réponse « Oui » est là deux fois",
      "error: the option 'Oui' is there twice"
    ),
    Trap(
      assessment("", "## Un ?\n\n▼-[x] Oui\n-[ ] Non\n"),
      "error: il manque une espace entre le tiret et la case",
      "error: a space is missing between the dash and the box"
    ),
    Trap(
      assessment("", "## Un ?\n- [x] Oui\n- [ ] Non\n\n▼Voilà.\n"),
      "error: texte après les réponses",
      "error: text after the options"
    ),
    Trap(
      "## Le secret ▼{#secret}\n",
      "error: nom entre accolades sur un titre qui n'est pas une question",
      "error: name in braces on a heading that is not a question"
    ),
  ]
}
