import Testing

@testable import Courseware

/// Mistakes in notes: what is said of them in both languages, and where.
@Suite struct NoteTrapTests {
  @Test(arguments: calls + texts + swallowed + assessments)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  static let calls = [
    Trap(
      "Un fait▼[^cnom], et encore[^cnom].",
      "error: la note « [^cnom] » n'est écrite nulle part",
      "error: the note '[^cnom]' is not there"
    ),
    Trap(
      "Un▼[^a] deux▼[^b].",
      [
        "error: la note « [^a] » n'est écrite nulle part",
        "error: la note « [^b] » n'est écrite nulle part",
      ],
      ["error: the note '[^a]' is not there", "error: the note '[^b]' is not there"]
    ),
    Trap(
      "[Un fait▼[^a]](https://exemple.invalid).\n\n[^a]: Une note.",
      "error: la note « [^a] » est appelée dans le texte d'un lien ou d'une image",
      "error: the note '[^a]' is referred to in the text of a link or an image"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi▼[^n] ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: la note « [^n] » n'est écrite nulle part",
      "error: the note '[^n]' is not there"
    ),
  ]

  static let texts = [
    Trap(
      "Un fait.\n\n▼[^cnom]: Une note.",
      "warning: aucun texte n'appelle la note « [^cnom] »",
      "warning: nothing in the text refers to the note '[^cnom]'"
    ),
    Trap(
      "Un fait[^a].\n\n[^a]: Une note.\n▼[^A]: Une autre.",
      "error: la note « [^A] » est écrite deux fois",
      "error: the note '[^A]' is there twice"
    ),
    Trap(
      "Un fait[^a].\n\n▼[^a]:",
      "error: la note « [^a] » est vide",
      "error: the note '[^a]' is empty"
    ),
  ]

  static let swallowed = [
    Trap(
      "Un fait[^1].\n\n▼[^1]: mot",
      "error: la note « [^1] » est prise pour l'adresse d'un lien, car elle n'a qu'un mot",
      "error: the note '[^1]' is taken for a link's address, as it is a single word"
    ),
    Trap(
      "Un fait[^1].\n\n▼[^1]: https://exemple.invalid/a",
      "error: la note « [^1] » est prise pour l'adresse d'un lien, car elle n'a qu'un mot",
      "error: the note '[^1]' is taken for a link's address, as it is a single word"
    ),
    Trap(
      "Un fait[^1] et deux[^2].\n\n▼[^1]: javascript:mot\n[^2]: Deux mots.",
      "error: la note « [^1] » est prise pour l'adresse d'un lien, car elle n'a qu'un mot",
      "error: the note '[^1]' is taken for a link's address, as it is a single word"
    ),
    Trap(
      "> Un fait.\n>\n> ▼[^1]: mot (suite)\n\n```\n[^1]: mot\n```\n\n`[^1]: mot`",
      "error: la note « [^1] » est prise pour l'adresse d'un lien, car elle n'a qu'un mot",
      "error: the note '[^1]' is taken for a link's address, as it is a single word"
    ),
  ]

  static let assessments = [
    Trap(
      "---\ntitle: Essai\nkind: assessment\n---\n## Pourquoi▼[^a] ?\n\n- [ ] Un[^a]\n- [x] Deux\n\n[^a]: Une note.",
      "error: une évaluation n'a pas de notes",
      "error: an assessment has no notes"
    )
  ]

  @Test func `a label that is nearly one is offered`() throws {
    let compiled = try CompiledModule("Un fait[^cnom] et deux[^cnon].\n\n[^cnom]: Une note.")
    #expect(compiled.diagnostics.map { $0.help?[.english] } == ["did you mean '[^cnom]'?"])
  }

  @Test func `a note that only the trainer's edition calls is not unused`() throws {
    let compiled = try CompiledModule("> [!formateur]\n> Un fait[^a].\n\n[^a]: Une note.")
    #expect(compiled.diagnostics == [])
    #expect(!compiled.html.contains("Une note"))
  }
}
