/// A question of a quiz, without its words: those are in the page.
public struct Question: Hashable, Sendable {
  /// What the answer is made of, and which is right.
  public enum Answer: Hashable, Sendable {
    /// One option.
    case single([Option])

    /// Any number of options.
    case multiple([Option])
  }

  /// An option that can be chosen.
  public struct Option: Hashable, Sendable {
    /// What saved answers call it; see `OptionKey`.
    public let key: String

    /// Whether choosing it is right.
    public let isCorrect: Bool
  }

  /// The name, which saved answers hang on; unique in a course.
  public let name: String

  /// What a right answer is worth.
  public let points: Int

  /// What the answer is made of.
  public let answer: Answer

  /// The line of the file, counted from 1, on which the question begins.
  public let line: Int

  /// The options in the order of the text; none where the answer is not chosen among options.
  public var options: [Option] {
    switch answer {
    case .single(let options), .multiple(let options): options
    }
  }

  /// The word for the answer's kind in a page.
  public var kind: String {
    switch answer {
    case .single: "single"
    case .multiple: "multiple"
    }
  }
}
