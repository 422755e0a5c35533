import Testing

/// Mistakes in surveys: what is said of each in both languages, and where.
@Suite struct SurveyTrapTests {
  @Test(arguments: callouts + answers + modules)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  private static func survey(_ text: String) -> String {
    "---\ntitle: Essai\nkind: survey\n---\n\(text)"
  }

  static let callouts = [
    Trap(
      "> [!sondage] a ▼points=2 ▼shuffle=no\n> Un ?\n>\n> réponse libre",
      [
        "error: réglage « points=2 » dans un sondage",
        "error: réglage « shuffle=no » dans un sondage",
      ],
      ["error: setting 'points=2' in a survey", "error: setting 'shuffle=no' in a survey"]
    ),
    Trap(
      "> [!survey] ▼Pourquoi venir ?\n>\n> free answer",
      "error: seul un nom peut suivre « [!sondage] » sur sa ligne",
      "error: only a name can follow '[!survey]' on its line"
    ),
    Trap(
      "> [!quiz] a\n> Un ?\n>\n> - [x] Oui\n> - [ ] Non\n>\n> > ▼[!sondage] b\n> > Deux ?",
      "error: question dans une autre question",
      "error: question inside another question"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> > ▼[!quiz] b\n> > Deux ?\n>\n> réponse libre",
      "error: question dans une autre question",
      "error: question inside another question"
    ),
  ]

  static let answers = [
    Trap(
      "> ▼[!sondage] a\n> Un ?",
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> - [ ] Oui\n> - ▼[x] Non",
      "error: case cochée dans un sondage, où aucune réponse n'est juste",
      "error: ticked box in a survey, where no answer is right"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> - [ ] Oui\n>   > ▼Bravo.\n> - [ ] Non\n>\n> > ▼[!indice]\n> > Oui.",
      [
        "error: un sondage n'a ni indice, ni explication, ni commentaire d'une réponse",
        "error: un sondage n'a ni indice, ni explication, ni commentaire d'une réponse",
      ],
      [
        "error: a survey has neither hints, nor explanations, nor feedback",
        "error: a survey has neither hints, nor explanations, nor feedback",
      ]
    ),
    Trap(
      "> ▼[!sondage] a\n> Un ?\n>\n> - [ ] Oui\n> - [ ] Non\n>\n> réponse libre",
      "error: plusieurs façons de répondre dans une même question",
      "error: several ways to answer in one question"
    ),
    Trap(
      "> ▼[!sondage] a\n> Un ?\n>\n> plusieurs réponses\n>\n> échelle: 1-5",
      "error: « plusieurs réponses » sans choix",
      "error: 'several answers' without choices"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> ▼échelle: 5-1",
      "error: échelle non comprise",
      "error: scale not understood"
    ),
    Trap(
      "> [!survey] a\n> One?\n>\n> ▼scale: 1-11",
      "error: échelle non comprise",
      "error: scale not understood"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n> ▼échelle: 1-5",
      "error: cette ligne est collée à du texte",
      "error: this line is glued to text"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> réponse libre\n>\n> ▼Merci.",
      "error: texte après les réponses",
      "error: text after the options"
    ),
    Trap(
      "> [!sondage] a\n> Un ?\n>\n> - [ ] Oui\n> - ▼[ ] Oui",
      "error: la réponse « Oui » est là deux fois",
      "error: the option 'Oui' is there twice"
    ),
  ]

  static let modules = [
    Trap(
      "---\ntitle: Essai\nkind: ▼sondage\n---\nMerci.\n",
      "error: ce sondage ne pose aucune question",
      "error: this survey asks nothing"
    ),
    Trap(
      survey(
        "## Un ?\n\nréponse libre\n\n## Titre\n\n> ▼[!quiz] a\n> Deux ?\n>\n> - [x] Oui\n> - [ ] Non\n"
      ),
      "error: [!quiz] dans un sondage, où aucune réponse n'est juste",
      "error: [!quiz] in a survey, where no answer is right"
    ),
    Trap(
      survey("▼## Un ?\n\nMerci.\n"),
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
    Trap(
      survey("▼échelle: 1-5\n\n## Un ?\n\nréponse libre\n"),
      "error: réponses sans question au-dessus",
      "error: options without a question above them"
    ),
    Trap(
      survey("## Un ? {#un ▼points=2}\n\nréponse libre\n"),
      "error: réglage « points=2 » dans un sondage",
      "error: setting 'points=2' in a survey"
    ),
  ]
}
