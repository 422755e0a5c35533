/// A paragraph that says how a question of a survey is answered.
enum SurveyPhrase {
  /// `échelle: 1-5`
  case scale(SurveyScale)

  /// `échelle: 5-1`: meant as a scale, and none.
  case badScale

  /// `réponse libre`
  case free

  /// `plusieurs réponses`: more than one of the options may be chosen.
  case several

  /// Reads a text; nil where it is no such phrase.
  init?(_ text: String) {
    guard text.utf8.count <= 200 else { return nil }
    if SurveyScale.isMeant(text) {
      self = SurveyScale(text).map(SurveyPhrase.scale) ?? .badScale
      return
    }
    let words = text.folded.filter { $0.isLetter || $0.isWhitespace }.collapsed
    switch words {
    case "reponse libre", "free answer": self = .free
    case "plusieurs reponses", "plusieurs reponses possibles", "several answers": self = .several
    default: return nil
    }
  }

  /// Whether a paragraph holds a line that one answers with.
  static func isAnswer(_ paragraph: MarkdownNode) -> Bool {
    ParagraphLine.split(paragraph, firstLine: 0).contains {
      switch SurveyPhrase($0.text) {
      case .scale, .badScale, .free: true
      case .several, nil: false
      }
    }
  }
}
