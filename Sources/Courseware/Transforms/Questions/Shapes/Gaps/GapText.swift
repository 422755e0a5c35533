/// What stands between `[[` and `]]`, read.
struct GapText {
  /// What fills the gap.
  let gap: Question.Gap

  /// What fills it or may be chosen in it, as typed.
  let texts: [String]

  /// Reads `réponse|variante`, `75,5 ± 0,5` or `=bonne|autre`.
  init(_ content: String) throws(GapFault) {
    var texts = content.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).collapsed }
    let isChoice = texts[0].hasPrefix("=")
    if isChoice { texts[0] = String(texts[0].dropFirst()).collapsed }
    guard texts.contains(where: { !$0.isEmpty }) else { throw .empty }
    guard !texts.contains(where: \.isEmpty) else { throw .emptyAlternative }
    guard !texts.dropFirst().contains(where: { $0.hasPrefix("=") }) else { throw .rightNotFirst }
    gap = isChoice ? try Self.choice(texts) : try Self.typed(texts)
    self.texts = texts
  }

  private static func choice(_ texts: [String]) throws(GapFault) -> Question.Gap {
    guard texts.count > 1 else { throw .oneChoice }
    var options: [Question.Option] = []
    for text in texts {
      let key = OptionKey.make(text)
      guard !options.contains(where: { $0.key == key }) else { throw .choiceTwice(text) }
      options.append(.init(key: key, isCorrect: options.isEmpty))
    }
    return .choice(options)
  }

  private static func typed(_ texts: [String]) throws(GapFault) -> Question.Gap {
    var accepted: [Question.Accepted] = []
    for text in texts {
      let one = try self.accepted(text)
      // What an alternative already takes needs no alternative of its own.
      guard !accepted.contains(where: { $0.accepts(text) || $0 == one }) else {
        throw .alternativeTwice(text)
      }
      accepted.append(one)
    }
    return .typed(accepted)
  }

  private static func accepted(_ text: String) throws(GapFault) -> Question.Accepted {
    switch NumericAnswer.read(text) {
    case .number(let number): return .number(number)
    case .fault(let fault): throw .number(text, fault)
    case .words:
      guard !AnswerText.normal(text).isEmpty else { throw .empty }
      return .text(text)
    }
  }
}
