/// A question of a survey, to which no answer is right.
public struct SurveyQuestion: Hashable, Sendable {
  /// What one answers with.
  public enum Answer: Hashable, Sendable {
    /// One option.
    case single([Option])

    /// Any number of options.
    case multiple([Option])

    /// A whole number in a range.
    case scale(Scale)

    /// A text.
    case free
  }

  /// An option that can be chosen.
  public struct Option: Hashable, Sendable {
    /// What saved answers call it; see `OptionKey`.
    public let key: String

    /// Its words, without markup.
    public let text: String
  }

  /// Whole numbers to choose among.
  public struct Scale: Hashable, Sendable {
    /// The numbers.
    public let range: ClosedRange<Int>

    /// What the lowest number means, where the author says so.
    public let lowest: String?

    /// What the highest number means, where the author says so.
    public let highest: String?
  }

  /// The name, which saved answers hang on; unique in a course, among questions of quizzes too.
  public let name: String

  /// What one answers with.
  public let answer: Answer

  /// The line of the file, counted from 1, on which the question begins.
  public let line: Int

  /// What is asked, without markup, as typed.
  public let prompt: String

  /// The word for the answer's kind in a page.
  public var kind: String {
    switch answer {
    case .single: "single"
    case .multiple: "multiple"
    case .scale: "scale"
    case .free: "free"
    }
  }
}
