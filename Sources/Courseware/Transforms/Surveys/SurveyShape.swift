/// What one answers a question of a survey with.
enum SurveyShape {
  case choice([AnswerOption], several: Bool)
  case scale(SurveyScale)
  case free

  /// Finds it among the parts of a question that begins at a line; nil, with the reason noted,
  /// where it is missing or wrong.
  init?(
    _ body: SurveyBody,
    line: Int,
    _ source: SourceText,
    _ diagnostics: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    var shapes: [SurveyShape] = []
    var several = false
    for phrase in body.phrases {
      switch phrase {
      case .scale(let scale): shapes.append(.scale(scale))
      case .free: shapes.append(.free)
      case .several: several = true
      case .badScale: break
      }
    }
    if !body.options.isEmpty { shapes.append(.choice(body.options, several: several)) }
    let report = { (message: Localized, help: Localized) in
      found.append(source.diagnostic(message, help: help, line: line, pointingAt: "[!"))
    }
    if shapes.isEmpty { report(.noOptions, .addSurveyAnswer) }
    if shapes.count > 1 { report(.answeredTwice, .answerOnce) }
    if several, body.options.isEmpty, !shapes.isEmpty {
      report(.severalWithoutOptions, .addSurveyOptions)
    }
    if body.prompt.first?.kind != .paragraph { report(.noPrompt, .writeSurveyPrompt) }
    Self.check(body.options, source, &found)
    diagnostics += found
    guard found.isEmpty else { return nil }
    self = shapes[0]
  }

  /// The answer as the course keeps it.
  var answer: SurveyQuestion.Answer {
    switch self {
    case .choice(let options, let several):
      several ? .multiple(options.map(\.kept)) : .single(options.map(\.kept))
    case .scale(let scale):
      .scale(.init(range: scale.range, lowest: scale.ends?.low, highest: scale.ends?.high))
    case .free: .free
    }
  }

  private static func check(
    _ options: [AnswerOption],
    _ source: SourceText,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics += options.filter(\.isCorrect).map { $0.diagnostic(.tickInSurvey, .untick, source) }
    diagnostics += AnswerOption.textFaults(options, source)
  }
}

extension AnswerOption {
  /// What the course keeps of the option.
  fileprivate var kept: SurveyQuestion.Option { .init(key: key, text: text) }
}
