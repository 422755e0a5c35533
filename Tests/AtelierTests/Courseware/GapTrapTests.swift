import Testing

/// Each mistake that authors make with gaps: what is said of it in both languages, and where.
@Suite struct GapTrapTests {
  @Test(arguments: brackets + links + answers + numbers)
  func `is said where it is`(trap: Trap) throws { try trap.check() }

  private static func prompt(_ text: String) -> String { "> [!quiz] a\n> Pourquoi ?\n>\n> \(text)" }

  static let brackets = [
    Trap(
      prompt("Un ▼[[mot et la suite."),
      "error: ce trou n'est pas fermé",
      "error: this gap is not closed"
    ),
    Trap(
      prompt("Un ▼[[mot] et un [[autre]]."),
      "error: ce trou n'est pas fermé",
      "error: this gap is not closed"
    ),
    Trap(
      prompt("Un [[mot]] et un\n> ▼[[autre"),
      "error: ce trou n'est pas fermé",
      "error: this gap is not closed"
    ),
    Trap(
      prompt("Un ▼[[long\n> mot]]."),
      "error: ce trou va d'une ligne à l'autre",
      "error: this gap runs over the end of a line"
    ),
    Trap(
      prompt("Un ▼[[**mot**]]."),
      "error: mise en forme à l'intérieur d'un trou",
      "error: formatting inside a gap"
    ),
    Trap(
      prompt("Un ▼[[mot `de` code]]."),
      "error: mise en forme à l'intérieur d'un trou",
      "error: formatting inside a gap"
    ),
  ]

  static let links = [
    Trap(
      prompt("Un ▼[[mot]](https://exemple.invalid)."),
      "error: le trou est devenu un lien",
      "error: the gap has become a link"
    ),
    Trap(
      prompt("Un ▼[[mot]].\n\n[mot]: https://exemple.invalid"),
      "error: le trou est devenu un lien",
      "error: the gap has become a link"
    ),
    Trap(
      prompt("Un [beau ▼[[mot]] ici](https://exemple.invalid)."),
      "error: trou dans un lien",
      "error: gap inside a link"
    ),
  ]

  static let answers = [
    Trap(prompt("Un ▼[[]] vide."), "error: trou sans réponse", "error: gap without an answer"),
    Trap(prompt("Un ▼[[ | ]] vide."), "error: trou sans réponse", "error: gap without an answer"),
    Trap(prompt("Un ▼[[=]] vide."), "error: trou sans réponse", "error: gap without an answer"),
    Trap(prompt("Un ▼[[« . »]] vide."), "error: trou sans réponse", "error: gap without an answer"),
    Trap(
      prompt("Un ▼[[mot|]]."),
      "error: une réponse manque dans ce trou",
      "error: an answer is missing from this gap"
    ),
    Trap(
      prompt("Un ▼[[mot|nom|Mot.]]."),
      "error: « Mot. » est déjà accepté dans ce trou",
      "error: 'Mot.' is already accepted in this gap"
    ),
    Trap(
      prompt("Un ▼[[477|477,0]]."),
      "error: « 477,0 » est déjà accepté dans ce trou",
      "error: '477,0' is already accepted in this gap"
    ),
    Trap(
      prompt("Un ▼[[=mot]]."),
      "error: un seul choix dans cette liste",
      "error: a single choice in this list"
    ),
    Trap(
      prompt("Un ▼[[nom|=mot|verbe]]."),
      "error: « = » n'est pas, ou pas seulement, devant le premier choix",
      "error: '=' is not, or not only, before the first choice"
    ),
    Trap(
      prompt("Un ▼[[=nom|=mot]]."),
      "error: « = » n'est pas, ou pas seulement, devant le premier choix",
      "error: '=' is not, or not only, before the first choice"
    ),
    Trap(
      prompt("Un ▼[[=nom|mot|mot]]."),
      "error: le choix « mot » est là deux fois",
      "error: the choice 'mot' is there twice"
    ),
    Trap(
      prompt("Un ▼[[]] et ▼[[=mot]]."),
      ["error: trou sans réponse", "error: un seul choix dans cette liste"],
      ["error: gap without an answer", "error: a single choice in this list"]
    ),
    Trap(
      prompt("Un [[mot]].\n>\n> - ▼[ ] Un\n> - [x] Deux"),
      "error: deux façons de répondre dans une seule question",
      "error: two ways of answering in one question"
    ),
    Trap(
      prompt("- [ ] Un\n> - ▼[x] Le [[mot]]"),
      "error: deux façons de répondre dans une seule question",
      "error: two ways of answering in one question"
    ),
    Trap(
      "> [!quiz] a ▼shuffle=no\n> Un [[mot]].",
      "warning: « shuffle » ne change rien à cette question",
      "warning: 'shuffle' changes nothing in this question"
    ),
    Trap(
      "> ▼[!quiz]\n> [[Paris]]",
      "error: question sans nom, dont les premiers mots n'en font pas un",
      "error: question without a name, and its first words make none"
    ),
    Trap(
      "> ▼[!quiz] a\n>\n> - \n> - [[b]]\n".replacing("> - \n", with: "> ```\n> x\n> ```\n>\n"),
      "error: réponses sans question au-dessus",
      "error: options without a question above them"
    ),
  ]

  static let numbers = [
    Trap(
      prompt("Vers ▼[[60,000]]."),
      "error: « 60,000 » se lit de deux façons",
      "error: '60,000' can be read in two ways"
    ),
    Trap(
      prompt("Vers ▼[[1,2345678]]."),
      "error: trop de décimales dans « 1,2345678 »",
      "error: too many decimals in '1,2345678'"
    ),
    Trap(
      prompt("Vers ▼[[100 mSv ± 5 %]]."),
      "error: la tolérance de « 100 mSv ± 5 % » est dans une autre unité",
      "error: the tolerance of '100 mSv ± 5 %' is in another unit"
    ),
    Trap(
      prompt("Vers ▼[[cent +/- 5]]."),
      "error: « cent +/- 5 » n'est pas un nombre avec sa tolérance",
      "error: 'cent +/- 5' is not a number with its tolerance"
    ),
  ]
}
