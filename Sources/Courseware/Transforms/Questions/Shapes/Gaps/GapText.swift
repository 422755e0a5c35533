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
    var seen: Set<String> = []
    var options: [Question.Option] = []
    for text in texts {
      let key = OptionKey.make(text)
      guard seen.insert(key).inserted else { throw .choiceTwice(text) }
      options.append(.init(key: key, isCorrect: options.isEmpty, text: text))
    }
    return .choice(options)
  }

  private static func typed(_ texts: [String]) throws(GapFault) -> Question.Gap {
    var seen: Set<String> = []
    var accepted: [Question.Accepted] = []
    for text in texts {
      let (one, normal) = try self.accepted(text)
      guard seen.insert(normal).inserted else { throw .alternativeTwice(text) }
      accepted.append(one)
    }
    return .typed(accepted)
  }

  /// What an alternative means, and a text that is the same for another that means the same.
  private static func accepted(_ text: String) throws(GapFault) -> (Question.Accepted, String) {
    switch NumericAnswer.read(text) {
    case .number(let number): return (.number(number), "\(number.number)\(number.unit)")
    case .fault(let fault): throw .number(text, fault)
    case .words:
      let normal = AnswerText.normal(text)
      guard !normal.isEmpty else { throw .empty }
      return (.text(text), normal)
    }
  }
}
