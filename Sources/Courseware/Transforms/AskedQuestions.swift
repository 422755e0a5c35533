/// Checks that an assessment or a survey asks something, and that what an assessment draws is there.
///
/// It changes nothing in the tree, and runs when all questions are known.
struct AskedQuestions: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    switch draft.header.kind {
    case .lesson: break
    case .survey: checkSurvey(document.source, &draft)
    case .assessment(let assessment): check(assessment, document.source, &draft)
    }
  }

  private func checkSurvey(_ source: SourceText, _ draft: inout ModuleDraft) {
    guard draft.surveyQuestions.isEmpty, !draft.diagnostics.hasErrors else { return }
    draft.diagnostics.append(
      draft.header.error(.emptySurvey, help: .writeSurvey, at: "kind", in: source)
    )
  }

  private func check(
    _ assessment: Assessment,
    _ source: SourceText,
    _ draft: inout ModuleDraft
  ) {
    guard let questions = draft.askedQuestions else { return }
    let header = draft.header
    guard !questions.isEmpty else {
      draft.diagnostics.append(
        header.error(.emptyAssessment, help: .writeAssessment, at: "kind", in: source)
      )
      return
    }
    if let draw = assessment.draw, draw > questions.count {
      draft.diagnostics.append(
        header.error(
          .drawsTooMany(draw, of: questions.count),
          help: .drawFewer(questions.count),
          at: "draw",
          in: source
        )
      )
    }
    let names = questions.map(\.name)
    let known = Set(names)
    let file = (assessment.bank ?? header.id) + ".md"
    let faults = assessment.anchors.enumerated().filter { !known.contains($0.element) }
      .map { index, anchor in
        let near = draft.suggestions.next(for: anchor, among: names)
        return ModuleHeader.Fault(
          message: .noSuchQuestion(anchor, in: file),
          help: near.map(Localized.didYouMean) ?? .anchorForm,
          item: index
        )
      }
    draft.diagnostics += header.errors(faults, at: "anchors", in: source)
  }
}

extension ModuleDraft {
  /// The questions that an assessment draws from; nil where not all of them are known, for
  /// something else is wrong and said.
  fileprivate var askedQuestions: [Question]? {
    guard header.assessment?.bank == nil else {
      guard let bank, bank.isComplete, !bank.questions.isEmpty else { return nil }
      return bank.questions
    }
    return questions.count == questionsBegun ? questions : nil
  }
}

extension Localized {
  fileprivate static let emptySurvey = Localized(
    fr: "ce sondage ne pose aucune question",
    en: "this survey asks nothing"
  )

  fileprivate static let writeSurvey = Localized(
    fr: "écrivez chaque question sur une ligne « ## La question ? », et dessous ses choix",
    en: "write each question on a line '## The question?', and its choices under it"
  )

  fileprivate static let emptyAssessment = Localized(
    fr: "cette évaluation ne pose aucune question",
    en: "this assessment asks nothing"
  )

  fileprivate static let writeAssessment = Localized(
    fr:
      "écrivez chaque question sur une ligne « ## La question ? » et dessous ses réponses, ou empruntez celles d'un module : « bank: 90-evaluation »",
    en:
      "write each question on a line '## The question?' and its options under it, or borrow those of a module: 'bank: 90-assessment'"
  )

  fileprivate static func drawsTooMany(_ draw: Int, of count: Int) -> Localized {
    Localized(
      fr:
        "\(draw) questions à tirer, alors qu'il \(count == 1 ? "n'y en a qu'une" : "y en a \(count)")",
      en: "\(draw) questions to draw, but there \(count == 1 ? "is only 1" : "are only \(count)")"
    )
  }

  fileprivate static func drawFewer(_ count: Int) -> Localized {
    Localized(
      fr: "tirez-en \(count) au plus, ou ajoutez des questions",
      en: "draw at most \(count), or add questions"
    )
  }

  fileprivate static func noSuchQuestion(_ name: String, in file: String) -> Localized {
    Localized(
      fr: "il n'y a pas de question « \(name) » dans « \(file) »",
      en: "there is no question '\(name)' in '\(file)'"
    )
  }

  fileprivate static let anchorForm = Localized(
    fr: "donnez le nom d'une question, celui de {#nom} ou de [!quiz] nom",
    en: "give the name of a question, that of {#name} or of [!quiz] name"
  )
}
