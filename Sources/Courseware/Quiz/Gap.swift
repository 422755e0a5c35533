extension Question {
  /// A gap in a text, and what fills it.
  public enum Gap: Hashable, Sendable {
    /// One types something; any of these is right.
    case typed([Accepted])

    /// One chooses one of these.
    case choice([Option])

    /// Whether an answer is right: what was typed, or the key of the option chosen.
    public func accepts(_ given: String) -> Bool {
      switch self {
      case .typed(let accepted): accepted.contains { $0.accepts(given) }
      case .choice(let options): options.contains { $0.isCorrect && $0.key == given }
      }
    }
  }

  /// Something that is right in a gap.
  public enum Accepted: Hashable, Sendable {
    /// Words, as their author typed them.
    case text(String)

    /// A number.
    case number(NumericAnswer)

    /// Whether what was typed is this.
    public func accepts(_ given: String) -> Bool {
      switch self {
      case .text(let text): AnswerText.normal(text) == AnswerText.normal(given)
      case .number(let number): number.accepts(given)
      }
    }
  }

  /// Two texts that belong together, by their keys.
  public struct Pair: Hashable, Sendable {
    /// What saved answers call the one on the left; see `OptionKey`.
    public let left: String

    /// What saved answers call the one on the right.
    public let right: String
  }
}
