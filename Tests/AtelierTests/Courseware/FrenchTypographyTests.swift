import Testing

@testable import Courseware

/// What spaces are set in French, and what is left as it was typed: `_` shows a no-break space, `~`
/// a narrow one.
@Suite struct FrenchTypographyTests {
  /// As typed, and as set; the same text twice where nothing may change.
  static let marks = [
    ("Pourquoi ?", "Pourquoi~?"),
    ("Pourquoi?", "Pourquoi~?"),
    ("Été!", "Été~!"),
    ("Quoi ?! Non !!", "Quoi~?! Non~!!"),
    ("Quoi?! Oui", "Quoi~?! Oui"),
    ("D'abord ; ensuite ; enfin", "D'abord~; ensuite~; enfin"),
    ("Voici : un, deux", "Voici_: un, deux"),
    ("Voici: un", "Voici_: un"),
    ("Voici~: un_?", "Voici_: un~?"),
    ("Trop  ?", "Trop~?"),
    ("(pourquoi ?)", "(pourquoi~?)"),
    ("(pourquoi?)", "(pourquoi~?)"),
    ("Oui ?… Non !", "Oui~?… Non~!"),
    ("Qu'est-ce?", "Qu'est-ce~?"),
    ("« Oui »!", "«_Oui_»~!"),
    ("“Oui”: non", "“Oui”_: non"),
    ("\"Oui\"? Non", "\"Oui\"~? Non"),
    ("une fin\n?", "une fin~?"),
    ("e\u{301}te\u{301}?", "e\u{301}te\u{301}~?"),
  ]

  static let untouched = [
    "http://exemple.invalid/a?b=c", "Voir https://exemple.invalid/a? Oui", "10:30", "a?b=c",
    "Bien ;-)", "Bien :)", "Bien ;)", "std::vector", "a:: b", "nom_de_clef: valeur",
    "moi@exemple.invalid!",
    "a != b", "a?.b", "(a;)", "x ?y", "2024?", "C: disque", "?", "! important", "en 2024", ":",
    "a.b?", "-?", "…?",
    "1:50 000e",
  ]

  static let quotes = [
    ("« mot »", "«_mot_»"),
    ("«mot»", "«_mot_»"),
    ("«~mot~»", "«_mot_»"),
    ("« Quoi ? »", "«_Quoi~?_»"),
    ("«Quoi?»", "«_Quoi~?_»"),
    ("« mot »,", "«_mot_»,"),
    ("«»", "«»"),
    ("Menu »Fichier«", "Menu »Fichier«"),
    ("« : »", "«_:_»"),
  ]

  static let numbers = [
    ("60 000", "60~000"),
    ("1 234 567,5 habitants", "1~234~567,5 habitants"),
    ("60_000 €", "60~000~€"),
    ("75,5 %, 5 °C, 3 ‰", "75,5~%, 5~°C, 3~‰"),
    ("de 45 min à 12 h 30", "de 45~min à 12~h~30"),
    ("9 h", "9~h"),
    ("1,5 T", "1,5~T"),
    ("+33 123 456 789", "+33~123~456~789"),
    ("(5 100)", "(5~100)"),
  ]

  static let notNumbers = [
    "01 23 45 67 89", "06 123 456", "en 2024 300 personnes", "12 345 67", "R.4127-73 123", "M6 100",
    "3,14 159", "les années 90 s'achèvent", "les années 90 s’achèvent", "5 hommes", "0 123", "50%",
    "12 3456", "9 juin 2026",
  ]

  @Test(arguments: marks + quotes + numbers)
  func `is set`(typed: String, set: String) {
    #expect(Self.shown(FrenchTypography.set(Self.real(typed))) == set)
    #expect(Self.shown(FrenchTypography.set(Self.real(set))) == set, "set a second time")
  }

  @Test(arguments: untouched + notNumbers)
  func `is left as typed`(typed: String) {
    #expect(FrenchTypography.set(typed) == typed)
  }

  /// Markdown, and the body of its page in a French course.
  static let modules = [
    ("**Attention** !", "<p><strong>Attention</strong>~!</p>"),
    ("**Attention**: non", "<p><strong>Attention</strong>_: non</p>"),
    ("**Attention :** non", "<p><strong>Attention_:</strong> non</p>"),
    ("mot *important* **!**", "<p>mot <em>important</em>~<strong>!</strong></p>"),
    ("« *mot* »", "<p>«_<em>mot</em>_»</p>"),
    ("«`mot`» `a ? b` ?", "<p>«_<code>mot</code>_» <code>a ? b</code>~?</p>"),
    ("`mot`: oui", "<p><code>mot</code>: oui</p>"),
    ("une phrase\n! une autre\n?", "<p>une phrase~! une autre~?</p>"),
    ("60\n000 €", "<p>60~000~€</p>"),
    (
      "[a ? b](https://exemple.invalid/?a ) ?",
      "<p><a href=\"https://exemple.invalid/?a\">a~? b</a>~?</p>"
    ),
    (
      "[Qui ?](https://exemple.invalid/?a)",
      "<p><a href=\"https://exemple.invalid/?a\">Qui~?</a></p>"
    ),
    (
      "<https://exemple.invalid/?>",
      "<p><a href=\"https://exemple.invalid/?\">https://exemple.invalid/?</a></p>"
    ),
    (
      "Vu ![Quoi ?](figures/coupe.png)",
      "<p>Vu <img src=\"figures/coupe.png\" alt=\"Quoi~?\" /></p>"
    ),
    ("    a ? b", "<pre><code>a ? b\n</code></pre>"),
    ("un\\\n? deux", "<p>un<br />\n? deux</p>"),
    ("- un\n- ? deux", "<ul>\n<li>un</li>\n<li>? deux</li>\n</ul>"),
    ("## Que faire ?", "<h2 id=\"que-faire\">Que faire~?</h2>"),
  ]

  @Test(arguments: modules)
  func `is set across the tree`(markdown: String, html: String) throws {
    let french = try CompiledModule(markdown)
    #expect(Self.shown(french.html) == html + "\n")
    let english = try CompiledModule(markdown, language: .english)
    #expect(!english.html.contains("\u{A0}") && !english.html.contains("\u{202F}"))
  }

  @Test func `names and keys are made of the text as typed`() throws {
    let markdown =
      "## Combien : 60 000 ?\n\n> [!quiz]\n> Est-ce 60 000 ?\n>\n> - [ ] 60 000 !\n> - [x] Non !\n"
    let french = try #require(try CompiledModule(markdown).module)
    let english = try #require(try CompiledModule(markdown, language: .english).module)
    #expect(french.questions == english.questions)
    #expect(french.outline.map(\.id) == english.outline.map(\.id))
    #expect(french.outline.map { Self.shown($0.text) } == ["Combien_: 60~000~?"])
  }

  private static func real(_ text: String) -> String {
    text.replacing("_", with: "\u{A0}").replacing("~", with: "\u{202F}")
  }

  private static func shown(_ text: String) -> String {
    text.replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~")
  }
}
