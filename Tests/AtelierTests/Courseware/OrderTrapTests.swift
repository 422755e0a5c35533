import Testing

/// Each mistake that authors make with numbered lists and tables as answers: what is said of it in
/// both languages, and where.
@Suite struct OrderTrapTests {
  @Test(arguments: ordering + matching)
  func `is said where it is`(trap: Trap) throws { try trap.check() }

  private static func prompt(_ text: String) -> String { "> [!quiz] a\n> Pourquoi ?\n>\n" + text }

  private static func table(_ rows: String) -> String {
    prompt("> | Un | Deux |\n> |---|---|\n" + rows)
  }

  static let ordering = [
    Trap(
      prompt("> ▼1. Un"),
      "error: un seul élément à mettre en ordre",
      "error: a single item to put in order"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n> ▼3. Un"),
      "error: l'élément « Un » est là deux fois",
      "error: the item 'Un' is there twice"
    ),
    Trap(
      prompt("> 1. Un\n> ▼2.\n> 3. Trois"),
      "error: élément sans texte",
      "error: item without text"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n> ▼Voilà pourquoi."),
      "error: texte collé à la réponse au-dessus",
      "error: text glued to the option above"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n▼3. Trois"),
      "error: ces réponses sont hors de la question : il manque le chevron « > »",
      "error: these options are outside the question: the '>' is missing"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n>\n> ▼Voilà pourquoi."),
      "error: texte après les réponses",
      "error: text after the options"
    ),
    Trap(
      prompt("> 1. Un\n>    > ▼Oui.\n> 2. Deux"),
      "error: ce commentaire n'a pas de place : seules les réponses à cocher en ont un",
      "error: this comment has no place: only options with boxes have one"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n>\n> > ▼Oui."),
      "error: ce commentaire n'a pas de place : seules les réponses à cocher en ont un",
      "error: this comment has no place: only options with boxes have one"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n>\n> ▼1) Trois\n> 2) Quatre"),
      "error: deux façons de répondre dans une seule question",
      "error: two ways of answering in one question"
    ),
    Trap(
      prompt("> 1. Un\n> 2. Deux\n>\n> ▼| a | b |\n> |---|---|\n> | c | d |\n> | e | f |"),
      "error: deux façons de répondre dans une seule question",
      "error: two ways of answering in one question"
    ),
    Trap(
      prompt("> - [x] Un\n> - [ ] Deux\n>\n> ▼1. Trois\n> 2. Quatre"),
      "error: texte après les réponses",
      "error: text after the options"
    ),
    Trap(
      "> ▼[!quiz] a\n>\n> 1. Un\n> 2. Deux",
      "error: réponses sans question au-dessus",
      "error: options without a question above them"
    ),
    Trap(
      "> [!quiz] a ▼shuffle=no\n> Un ?\n>\n> 1. Un\n> 2. Deux",
      "warning: « shuffle » ne change rien à cette question",
      "warning: 'shuffle' changes nothing in this question"
    ),
    Trap(
      prompt("> 1. [ ] Un\n> ▼2. Deux\n> 3. [x] Trois"),
      "error: réponse sans case",
      "error: option without a box"
    ),
    Trap(
      prompt("> - Un\n> - Deux").replacing("[!quiz]", with: "▼[!quiz]"),
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
  ]

  static let matching = [
    Trap(
      table("> ▼| a | b |"),
      "error: pas assez de lignes à associer",
      "error: not enough lines to match"
    ),
    Trap(
      table("> | a | b |\n> | ▼c | b |").replacing("▼c | b", with: "c | ▼b"),
      "error: toutes les lignes ont la même réponse à droite",
      "error: all lines have the same answer on the right"
    ),
    Trap(
      table("> | gauche | b |\n> | ▼gauche | d |"),
      "error: « gauche » est deux fois dans la colonne de gauche",
      "error: 'gauche' is in the left-hand column twice"
    ),
    Trap(
      table("> | a | b |\n> ▼|  | d |"),
      "error: rien à gauche sur cette ligne du tableau",
      "error: nothing on the left in this line of the table"
    ),
    Trap(
      table("> | a | b |\n> ▼| c |  |"),
      "error: rien à droite sur cette ligne du tableau",
      "error: nothing on the right in this line of the table"
    ),
    Trap(
      table("> | a | b |\n> ▼| c | ![coupe](figures/coupe.png) |"),
      "error: la colonne de droite devient une liste de choix, qui ne montre que du texte",
      "error: the right-hand column becomes a list of choices, which shows nothing but text"
    ),
    Trap(
      table("> ▼| a | **b** |\n> ▼|  | d |"),
      [
        "error: la colonne de droite devient une liste de choix, qui ne montre que du texte",
        "error: rien à gauche sur cette ligne du tableau",
      ],
      [
        "error: the right-hand column becomes a list of choices, which shows nothing but text",
        "error: nothing on the left in this line of the table",
      ]
    ),
    Trap(
      table("> | a | b |\n> | c | d |\n>\n> ▼Voilà."),
      "error: texte après les réponses",
      "error: text after the options"
    ),
  ]
}
