import Testing

@testable import Courseware

/// A module as its author types it, and the slides that come of it.
@Suite struct SlideTests {
  @Test func `what is projected and what is said`() throws {
    let slides = try Self.slides(
      """
      Pour commencer, quelques mots.

      > [!attention] À savoir
      > Les menus changent.

      ## Régler son compte

      Une phrase à dire.

      - **Voir** : le public de chaque publication.
      - **Identifier** : votre accord d'abord.

      > [!formateur] Cinq minutes
      > Faites le tour de la salle.

      > [!quiz] reglage
      > Que règle-t-on d'abord ?
      >
      > - [x] Le public
      >   > Oui.
      > - [ ] La photo
      >
      > > [!indice]
      > > Qui lit ?
      >
      > > [!explication]
      > > Le reste en dépend.

      On y revient ensuite.

      | Réseau | Public |
      | --- | --- |
      | Un | Tous |

      ## Retenir

      - ce qui se dit
      - ce qui se tait

      > [!essentiel]
      > Un réseau suffit[^un].

      Un mot encore.

      [^un]: À deux, on se perd.
      """
    )
    try expectGolden(Self.text(of: slides), "Courseware/slides.txt")
  }

  @Test func `of a numbered list that goes on, the leads go on as well`() throws {
    let slides = try Self.slides(
      """
      ## La suite

      6. **Relire** : à voix haute.
      7. **Publier** : un autre jour.
      """
    )
    let shown = try #require(slides.last).shown.markup
    #expect(shown.contains(#"<ol class="leads" start="6">"#), "\(shown)")
  }

  @Test func `headings that have nothing to show are lines of the slide above`() throws {
    let slides = try Self.slides(
      """
      ## Les réseaux

      ### Un

      Ceci.

      ### Deux

      Cela.

      ### Trois

      > Une citation.

      ### Quatre

      Rien.
      """
    )
    #expect(slides.map(\.kind) == [.title, .content, .content, .section])
    #expect(
      slides[1].shown.markup == """
        <h2 id="les-reseaux">Les réseaux</h2>
        <ul class="subheadings">
        <li><h3 id="un">Un</h3>
        </li>
        <li><h3 id="deux">Deux</h3>
        </li>
        </ul>

        """
    )
    #expect(slides[1].notes.markup.contains("<p class=\"notes-heading\">Deux</p>\n<p>Cela.</p>"))
    #expect(slides.map(\.context) == [nil, nil, "Les réseaux", "Les réseaux"])
  }

  @Test func `figures share the slide with what is said of them, and have it alone else`() throws {
    let figure = "![Deux cercles](figures/coupe.png)"
    let slides = try Self.slides("## Avec\n\n\(figure)\n\n> Une citation.\n\n## Sans\n\n\(figure)")
    #expect(
      slides[1].shown.markup == """
        <h2 id="avec">Avec</h2>
        <div class="columns">
        <div class="prose">
        <blockquote>
        <p>Une citation.</p>
        </blockquote>
        </div>
        <div class="prose">
        <figure>
        <img src="figures/coupe.png" alt="Deux cercles" />
        </figure>
        </div>
        </div>

        """
    )
    #expect(slides[2].shown.markup.hasPrefix("<h2 id=\"sans\">Sans</h2>\n<figure>"))
  }

  @Test func `what is too much for one slide goes on the next`() throws {
    let callout = "> [!note]\n> " + String(repeating: "Un mot de plus. ", count: 14)
    let slides = try Self.slides(
      "## Trop\n\n" + [callout, callout, callout].joined(separator: "\n\n")
    )
    #expect(slides.map(\.kind) == [.title, .content, .content])
    #expect(slides[1].shown.markup.contains("<h2 id=\"trop\">"))
    #expect(slides[2].context == "Trop")
    #expect(slides.map { $0.shown.markup.ranges(of: "callout-note").count } == [0, 2, 1])
  }

  @Test func `questions of an assessment are slides, with their answers in the notes`() throws {
    let slides = try Self.slides(
      """
      ---
      title: Bilan
      kind: assessment
      ---
      ## Deux et deux ? {#deux}

      - [x] Quatre
      - [ ] Cinq
      """
    )
    #expect(slides.map(\.kind) == [.title, .question])
    #expect(!slides[1].shown.markup.contains("answers"))
    #expect(slides[1].notes.markup.contains("<details class=\"answers\" open>"))
  }

  @Test func `attendees get none`() throws {
    #expect(try CompiledModule("## Un\n\n> Deux.").module?.slides.isEmpty == true)
  }

  @Test func `slides leave the page as it is`() throws {
    let text =
      "## Un\n\n> [!quiz] a\n> Oui ?\n>\n> - [x] Oui\n> - [ ] Non\n>\n> > [!indice]\n> > Si.\n"
    let attendee = try CompiledModule(text).html
    let trainer = try CompiledModule(text, edition: .trainer).html
    #expect(
      trainer.replacing(" open>", with: ">").replacing(
        "Réponses, pour le formateur",
        with: "Réponses"
      )
        == attendee
    )
  }

  private static func slides(_ text: String) throws -> [Slide] {
    let compiled = try CompiledModule(text, edition: .trainer)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    return try #require(compiled.module).slides
  }

  private static func text(of slides: [Slide]) -> String {
    slides.map { slide in
      let context = slide.context.map { " (\($0))" } ?? ""
      return
        "=== \(slide.kind.rawValue)\(context)\n\(slide.shown.markup)--- notes\n\(slide.notes.markup)"
    }.joined(separator: "\n")
  }
}
