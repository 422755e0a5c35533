import Foundation
import Testing

@testable import Courseware

/// A glossary as it is read, and its terms in a module.
@Suite struct GlossaryTests {
  static let yaml = """
    Secret médical: Ce que le *patient* confie ; voir [la suite](20-suite.md).
    secret: Ce qui est tu.
    PACS:
      definition: Archive d’images.
      also: [archive d'images, archives d'images]
    ISO 27001: Une norme.
    """

  /// A text, and what is linked in it: `text→id`.
  static let uses = [
    ("Le secret médical.", ["secret médical→secret-medical"]),
    ("Un Secret\nmédical, puis un secret.", ["Secret\nmédical→secret-medical", "secret→secret"]),
    ("Le SECRET MÉDICAL et le secret médical.", ["SECRET MÉDICAL→secret-medical"]),
    ("Un secret, deux secrets, un secret.", ["secret→secret"]),
    ("Se pacser, le pacs, un PACS.", ["PACS→pacs"]),
    ("L’archive d’images, un PACS.", ["archive d’images→pacs"]),
    ("Le secret-défense, l'arrière-secret, le «secret».", ["secret→secret"]),
    ("**Secret** *médical*", ["Secret→secret"]),
    ("ISO\u{A0}27001 et ISO 270012", ["ISO\u{A0}27001→iso-27001"]),
    (
      "se\u{301}cret me\u{301}dical, secret me\u{301}dical",
      ["secret me\u{301}dical→secret-medical"]
    ),
    ("| a |\n|---|\n| le secret |", ["secret→secret"]),
    ("> [!note] Secret\n> Un secret.", ["secret→secret"]),
    ("Un mot[^n].\n\n[^n]: Un secret gardé.", ["secret→secret"]),
  ]

  static let places = [
    "## Secret", "`secret`", "[un secret](20-suite.md)", "![secret](figures/coupe.png)",
    "    secret",
    "> [!note] Secret\n> Rien.", "un secretaire, _secret_aire, un 2secret",
    "> [!quiz] a\n> Un secret ?\n>\n> - [ ] Un secret\n>   > Un secret.\n> - [x] Non\n>\n> > [!indice]\n> > Un secret.",
    "---\ntitle: Essai\nkind: assessment\n---\n## Un secret ?\n\n- [ ] Un secret\n- [x] Non",
  ]

  @Test(arguments: uses)
  func `the first use of each term is linked`(markdown: String, links: [String]) throws {
    let module = try Self.compiled(markdown)
    #expect(module.diagnostics == [])
    let found = module.html.matches(
      of: /<a class="term" href="glossary\.html#g_([a-z0-9-]+)">([^<]*)<\/a>/
    )
    #expect(
      found.map { "\($0.2)→\($0.1)".precomposedStringWithCanonicalMapping }
        == links.map(\.precomposedStringWithCanonicalMapping)
    )
    let definitions = module.html.matches(of: /<div class="definition" id="g_([a-z0-9-]+)" popover/)
    #expect(definitions.map(\.1) == found.map(\.1))
  }

  @Test(arguments: places)
  func `terms are left alone in some places`(markdown: String) throws {
    #expect(try Self.compiled(markdown).html == CompiledModule(markdown).html)
  }

  @Test func `a text reads the same with its links taken off`() throws {
    let text = "Un *secret*, un secret\nmédical : l’archive d’images & `PACS`, « secret ».\n"
    let linked = try Self.compiled(text).html.prefix { $0 != "\u{0}" }
    let plain = try CompiledModule(text).html
    let body = linked.replacing(/<a class="term"[^>]*>|<\/a>/, with: "")
    #expect(body.hasPrefix(plain))
  }

  @Test func `entries are sorted as the French do, and definitions are Markdown`() throws {
    let (glossary, diagnostics) = try Self.glossary(Self.yaml + "\nÉcho: Un.\nzone: Deux !\n")
    #expect(diagnostics == [])
    #expect(
      glossary?.entries.map(\.term) == [
        "Écho", "ISO 27001", "PACS", "secret", "Secret médical", "zone",
      ]
    )
    #expect(
      glossary?.entries.first { $0.term == "Secret médical" }?.definition.markup
        == "<p>Ce que le <em>patient</em> confie\u{202F}; voir <a href=\"20-suite.html\">la suite</a>.</p>\n"
    )
  }

  @Test func `terms that differ in letters of other scripts only are different terms`() throws {
    let (glossary, diagnostics) = try Self.glossary("α-GT: Un.\nγ-GT: Deux.\nДоза: Trois.")
    #expect(diagnostics == [])
    let ids = glossary?.entries.map(\.id)
    #expect(ids == ["g_u434u43eu437u430", "g_u3b1-gt", "g_u3b3-gt"])
    let same = try Self.glossary("γ-GT: Un.\nΓ-GT: Deux.")
    #expect(same.1.map(\.message.english) == ["'Γ-GT' is in the glossary already, at 'γ-GT'"])
  }

  /// A glossary with `▼` where something is wrong, and what is said in both languages.
  static let faults = [
    ("▼vide:", "« vide » n'a pas de définition", "'vide' has no definition"),
    (
      "a: Un.\n▼A: Deux.", "« A » est déjà dans le glossaire, à « a »",
      "'A' is in the glossary already, at 'a'"
    ),
    (
      "a: Un.\n▼b: { definition: Deux., also: [À] }", "« À » est déjà dans le glossaire, à « a »",
      "'À' is in the glossary already, at 'a'"
    ),
    ("▼_: Un trait.", "« _ » ne peut pas être un terme", "'_' cannot be a term"),
    ("▼\"C++\": Un langage.", "« C++ » ne peut pas être un terme", "'C++' cannot be a term"),
    ("a: { definition: Un., ▼aussi: [b] }", "clé inconnue « aussi »", "unknown key 'aussi'"),
    (
      "a: voir [b](▼#titre)", "« #titre » ne dit pas de quel module",
      "'#titre' does not say which module"
    ),
    (
      "a: voir [b](▼30-absent.md)", "il n'y a pas de module « 30-absent.md »",
      "there is no module '30-absent.md'"
    ),
    (
      "▼a: \"- un\"", "une définition est faite de phrases, sans titre, liste ni citation",
      "a definition is made of sentences, without a heading, list or quote"
    ),
    (
      "▼- a: b", "des lignes « clé: valeur » sont attendues ici",
      "lines 'key: value' are expected here"
    ),
    ("a: ▼[b, c]", "un texte est attendu ici", "a text is expected here"),
    (
      "a: ▼" + String(repeating: "mot ", count: 260),
      "la définition de « a » dépasse 1000 caractères",
      "the definition of 'a' is over 1000 characters"
    ),
  ]

  @Test(arguments: faults)
  func `is said where it is`(yaml: String, french: String, english: String) throws {
    let marked = MarkedText(yaml)
    let (_, diagnostics) = try Self.glossary(marked.text)
    #expect(diagnostics.map { $0.message[.french] } == [french])
    #expect(diagnostics.map { $0.message[.english] } == [english])
    #expect(
      diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0)" } == marked.places
    )
  }

  private static func glossary(_ yaml: String) throws -> (Glossary?, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let glossary = Glossary(
      yaml: try SourceText(
        file: "glossary.yml",
        bytes: Array(yaml.utf8),
        limit: Limits.glossaryBytes
      ),
      files: CourseFiles(modules: ["10-essai", "20-suite"], others: []),
      language: .french,
      diagnostics: &diagnostics
    )
    return (glossary, diagnostics)
  }

  private static func compiled(_ markdown: String) throws -> CompiledModule {
    try CompiledModule(markdown, glossary: glossary(yaml).0)
  }
}
