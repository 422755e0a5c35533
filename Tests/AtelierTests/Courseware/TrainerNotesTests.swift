import Testing

@testable import Courseware

/// What is for the trainer alone leaves no trace in what attendees get.
@Suite struct TrainerNotesTests {
  private static let text = """
    ---
    title: Essai
    duration: 2 min
    ---
    ## Début

    > [!formateur] Dix minutes
    > Le secret du chef. ![Une coupe](figures/coupe.png) Voyez [la note](figures/note.pdf).
    >
    > ## Caché
    >
    > > [!quiz] cache
    > > Combien ?
    > >
    > > - [ ] Un
    > > - [x] Deux

    1. Un pas.

       > [!TRAINER]
       > Le secret du chef, encore : [là](20-suite.md#rien).

    ## Caché

    Fin.
    """

  @Test func `nothing of it is there`() throws {
    let compiled = try CompiledModule(Self.text)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    let module = try #require(compiled.module)
    #expect(!compiled.html.contains("secret"))
    #expect(module.files.isEmpty)
    #expect(module.questions.isEmpty)
    #expect(module.anchorLinks.isEmpty)
    #expect(module.outline.map(\.id) == ["debut", "cache"])
  }

  @Test func `the trainer's edition has it`() throws {
    let compiled = try CompiledModule(Self.text, edition: .trainer)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    let module = try #require(compiled.module)
    #expect(compiled.html.contains("<div class=\"callout callout-trainer\" role=\"note\">"))
    #expect(
      compiled.html.contains("<p class=\"callout-title\">Pour le formateur – Dix minutes</p>")
    )
    #expect(module.files == ["figures/note.pdf", "figures/coupe.png"])
    #expect(module.questions.map(\.name) == ["cache"])
    #expect(module.outline.map(\.id) == ["debut", "cache", "cache-2"])
  }

  @Test func `its words are not read by attendees`() throws {
    let words = String(repeating: "mot ", count: 3000)
    let compiled = try CompiledModule(
      "---\ntitle: Essai\nduration: 2 min\n---\n> [!formateur]\n> \(words)"
    )
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
  }

  @Test(arguments: [
    Trap(
      "> [!formateur]\n> ![](▼figures/coupe.png) ▼<b>gras</b>\n\nFin.",
      ["error: image sans texte de remplacement", "warning: le HTML « <b> » est laissé de côté"],
      ["error: image without alternative text", "warning: the HTML '<b>' is left out"]
    ),
    Trap(
      "> [!trainer]\n> > ▼[!quiz] a\n> > Un ?\n> >\n> > - [ ] Oui\n> > - [ ] Non\n\n> ▼[!quiz] b\n> Un ?",
      ["error: aucune réponse n'est cochée", "error: question sans réponse à choisir"],
      ["error: no option is ticked", "error: question without options"]
    ),
  ])
  func `mistakes in it are said all the same, and once`(trap: Trap) throws {
    try trap.check()
  }
}
