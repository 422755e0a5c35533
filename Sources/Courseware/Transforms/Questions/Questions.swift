/// Makes forms of block quotes that begin with `[!quiz]`.
///
/// Before:
/// ```
/// > [!quiz] secret points=2
/// > Peut-on publier ?
/// >
/// > - [ ] Oui
/// >   > Non.
/// > - [x] Non
/// ```
///
/// After: `<quiz-question>` with a form that works without a script: what one answers with (see
/// `AnswerShape` and its kinds), the hints and the answers behind `<details>`.
///
/// Everything that would make a question vanish or mean something else is an error.
struct Questions: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    let verdicts = VerdictMarkup(draft.wording)
    for quote in draft.index.blockQuotes where !draft.takenQuotes.contains(quote) {
      guard let mark = CalloutMark(quote), CalloutKind(word: mark.word) == .question else {
        continue
      }
      draft.takenQuotes.insert(quote)
      let line = document.line(of: quote)
      let label = QuestionLabel(mark.takeLine(), line: line, document, &draft.diagnostics)
      var body = QuestionBody(quote, line: line, document, &draft)
      guard let label, let shape = body?.shape(line: line, document, &draft), let body else {
        continue
      }
      if !label.shuffles, !shape.hasOrderOfOptions {
        draft.diagnostics.append(
          document.source.diagnostic(
            .nothingToShuffle,
            severity: .warning,
            help: .removeShuffle,
            line: line,
            pointingAt: "shuffle="
          )
        )
      }
      guard let name = label.name ?? body.nameFromPrompt else {
        draft.diagnostics.append(
          document.source.diagnostic(.noName, help: .giveName, line: line, pointingAt: "[!")
        )
        continue
      }
      let question = Question(name: name, points: label.points, answer: shape.answer, line: line)
      draft.questions.append(question)
      let form = QuestionForm(
        question,
        shape: shape,
        shuffles: label.shuffles,
        style: AnswerStyle(name: name, wording: draft.wording, verdicts: verdicts)
      )
      form.replace(quote, with: body)
    }
  }
}
