/// Makes forms of block quotes that begin with `[!sondage]`.
///
/// Before:
/// ```
/// > [!sondage] rythme
/// > Le rythme vous a-t-il convenu ?
/// >
/// > échelle: 1-5 (pas du tout – tout à fait)
/// ```
///
/// After: `<survey-question>` with a form: radio buttons or check boxes for options, a row of
/// numbers for a scale, a field for a text.
///
/// Its answers are nobody's and none is right, so a tick, a hint or points in it are errors.
struct SurveyQuestions: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    let isSurvey = draft.header.kind == .survey
    guard isSurvey || CalloutKind.survey.mayOccur(in: document.source) else { return }
    for quote in draft.index.blockQuotes where !draft.takenQuotes.contains(quote) {
      guard let mark = CalloutMark(quote), CalloutKind(word: mark.word) == .survey,
        !isInQuestion(quote)
      else { continue }
      draft.takenQuotes.insert(quote)
      let line = document.line(of: quote)
      let label = SurveyLabel(mark.takeLine(), line: line, document, &draft.diagnostics)
      let body = SurveyBody(quote, document, &draft)
      guard let label, !body.isBroken,
        let shape = SurveyShape(body, line: line, document.source, &draft.diagnostics)
      else { continue }
      guard let name = label.name ?? body.prompt.first.flatMap({ Slug.name(from: $0.plainText) })
      else {
        draft.diagnostics.append(
          document.source.diagnostic(.noName, help: .giveSurveyName, line: line, pointingAt: "[!")
        )
        continue
      }
      let question = SurveyQuestion(
        name: name,
        answer: shape.answer,
        line: line,
        prompt: body.prompt.first.map { $0.plainText.collapsed } ?? name
      )
      draft.surveyQuestions.append(question)
      let form = SurveyForm(
        question,
        shape: shape,
        wording: draft.wording,
        isAmongQuizzes: !isSurvey
      )
      draft.note(.question(nil), of: form.replace(quote, with: body), line: line)
    }
  }

  /// Whether the quote stands in the quote of a question, which will say so.
  private func isInQuestion(_ quote: MarkdownNode) -> Bool {
    sequence(first: quote, next: \.parent).dropFirst().contains { outer in
      outer.kind == .blockQuote
        && CalloutMark(outer).flatMap { CalloutKind(word: $0.word) } == .question
    }
  }
}
