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
    let parts = FormParts(draft.wording, edition: draft.edition)
    draft.takenQuotes.reserveCapacity(draft.index.blockQuotes.count)
    for quote in draft.index.blockQuotes where !draft.takenQuotes.contains(quote) {
      guard let mark = CalloutMark(quote), CalloutKind(word: mark.word) == .question else {
        continue
      }
      draft.takenQuotes.insert(quote)
      let line = document.line(of: quote)
      draft.questionsBegun += 1
      if let (message, help) = draft.header.refusalOfQuestions {
        draft.takeQuotes(in: quote)
        draft.diagnostics.append(
          document.source.diagnostic(message, help: help, line: line, pointingAt: "[!")
        )
        continue
      }
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
      let review = QuestionReview(body, shape: shape, line: line, draft)
      let question = Question(
        name: name,
        points: label.points,
        answer: shape.answer,
        line: line,
        prompt: review.prompt ?? name,
        passage: review.passage
      )
      draft.questions.append(question)
      let form = QuestionForm(
        question,
        shape: shape,
        shuffles: label.shuffles,
        style: AnswerStyle(name: name, wording: draft.wording, verdicts: verdicts),
        parts: parts,
        holdsAnswersBack: draft.header.assessment != nil && draft.edition == .attendee
      )
      let block = form.replace(quote, with: body)
      draft.forms.append(block)
      draft.note(.question(shape.answer), of: block, line: line)
    }
  }
}

extension ModuleHeader {
  /// Why a module of this kind has no questions of its own; nil where it may have them.
  fileprivate var refusalOfQuestions: (Localized, Localized)? {
    if kind == .survey { return (.quizInSurvey, .askInSurvey) }
    return assessment?.bank.map { (.questionBesideBank($0), .moveToBank($0)) }
  }
}

extension Localized {
  fileprivate static let quizInSurvey = Localized(
    fr: "[!quiz] dans un sondage, où aucune réponse n'est juste",
    en: "[!quiz] in a survey, where no answer is right"
  )

  fileprivate static let askInSurvey = Localized(
    fr: "écrivez [!sondage] sans rien cocher, ou mettez la question dans un autre module",
    en: "write [!survey] without a tick, or put the question into another module"
  )

  fileprivate static func questionBesideBank(_ bank: String) -> Localized {
    Localized(
      fr: "les questions de ce module viennent de « \(bank).md »",
      en: "the questions of this module come from '\(bank).md'"
    )
  }

  fileprivate static func moveToBank(_ bank: String) -> Localized {
    Localized(
      fr: "mettez celle-ci dans « \(bank).md », ou ôtez la ligne « bank: » de l'en-tête",
      en: "put this one into '\(bank).md', or remove the line 'bank:' from the front matter"
    )
  }
}
