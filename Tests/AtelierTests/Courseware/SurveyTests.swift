import Testing

@testable import Courseware

/// What becomes of the questions of surveys.
@Suite struct SurveyTests {
  private static let callout = """
    > [!sondage] rythme
    > Le rythme vous a-t-il **convenu** ?
    >

    """

  @Test(arguments: [
    ("> - [ ] Oui\n> - [ ] Non", SurveyQuestion.Answer.single([option("Oui"), option("Non")])),
    (
      "> plusieurs réponses\n>\n> - [ ] Oui\n> - [ ] Non",
      .multiple([option("Oui"), option("Non")])
    ),
    (
      "> *(Several answers)*\n>\n> - [ ] Oui\n> - [ ] Non",
      .multiple([option("Oui"), option("Non")])
    ),
    ("> • ☐ Oui\n> • ☐ Non", .single([option("Oui"), option("Non")])),
    ("> échelle: 1-5", .scale(.init(range: 1...5, lowest: nil, highest: nil))),
    (
      "> Echelle\u{A0}: 0 à 10 (rien – tout).",
      .scale(.init(range: 0...10, lowest: "rien", highest: "tout"))
    ),
    ("> SCALE: 1–4 (no; yes)", .scale(.init(range: 1...4, lowest: "no", highest: "yes"))),
    ("> Réponse libre.", .free),
    ("> free answer", .free),
  ])
  func `is answered as its shape says`(answer: String, expected: SurveyQuestion.Answer) throws {
    let compiled = try CompiledModule(Self.callout + answer)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    let module = try #require(compiled.module)
    #expect(module.surveyQuestions.map(\.answer) == [expected])
    #expect(module.surveyQuestions.map(\.name) == ["rythme"])
    #expect(module.surveyQuestions.map(\.prompt) == ["Le rythme vous a-t-il convenu ?"])
    #expect(module.questions.isEmpty)
    #expect(module.anchors == ["q_rythme"])
    let opening =
      "<survey-question id=\"q_rythme\" data-name=\"rythme\" data-kind=\"\(kind(expected))\">"
    #expect(compiled.html.contains(opening))
    #expect(
      compiled.html.contains(
        "<legend>Le rythme vous a-t-il <strong>convenu</strong>\u{202F}?</legend>"
      )
    )
  }

  @Test func `the ends of a scale have names`() throws {
    let compiled = try CompiledModule(Self.callout + "> échelle: 1-3 (non & non – \"oui\")")
    #expect(compiled.html.contains("value=\"1\" aria-label=\"1 – non &amp; non\">"))
    #expect(compiled.html.contains("value=\"2\">"))
    #expect(compiled.html.contains("value=\"3\" aria-label=\"3 – &quot;oui&quot;\">"))
    #expect(compiled.html.contains("De 1 (non &amp; non) à 3 (&quot;oui&quot;)."))
  }

  @Test func `a free answer has a label and an end`() throws {
    let compiled = try CompiledModule(Self.callout + "> réponse libre")
    #expect(compiled.html.contains("<label for=\"q_rythme_text\">Votre réponse</label>"))
    #expect(compiled.html.contains("maxlength=\"\(Limits.surveyAnswerCharacters)\""))
  }

  @Test func `a survey asks under its headings, in the order of the text`() throws {
    let compiled = try CompiledModule(
      """
      ---
      title: Votre avis
      kind: survey
      ---
      Merci de répondre.

      ## Par où êtes-vous venu ? {#canal}

      - [ ] Un collègue
      - [ ] Un courriel

      ---

      ## Que changer ?

      réponse libre

      ## Et après

      À bientôt.
      """
    )
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    let module = try #require(compiled.module)
    #expect(module.surveyQuestions.map(\.name) == ["canal", "que-changer"])
    #expect(module.surveyQuestions.map(\.line) == [7, 14])
    #expect(module.outline.map(\.id) == ["et-apres"])
    #expect(!compiled.html.contains("<hr"))
    #expect(!compiled.html.contains("data-correct"))
  }

  @Test(arguments: ["Une échelle : de 1 à 5 ?", "Votre réponse libre ?", "Échelle : laquelle ?"])
  func `a sentence of the prompt is no way to answer`(sentence: String) throws {
    let compiled = try CompiledModule("> [!sondage] a\n> \(sentence)\n>\n> - [ ] Un\n> - [ ] Deux")
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
  }

  private static func option(_ text: String) -> SurveyQuestion.Option {
    .init(key: OptionKey.make(text), text: text)
  }

  private func kind(_ answer: SurveyQuestion.Answer) -> String {
    SurveyQuestion(name: "a", answer: answer, line: 1, prompt: "").kind
  }
}
