/// A question of a survey, without its words: those are in the page.
///
/// No answer to it is right.
public struct SurveyQuestion: Hashable, Sendable {
  /// What one answers with.
  public enum Answer: Hashable, Sendable {
    /// One option, by its key.
    case single([String])

    /// Any number of options, by their keys.
    case multiple([String])

    /// A whole number in a range.
    case scale(ClosedRange<Int>)

    /// A text.
    case free
  }

  /// The name, which saved answers hang on; unique in a course, among questions of quizzes too.
  public let name: String

  /// What one answers with.
  public let answer: Answer

  /// The line of the file, counted from 1, on which the question begins.
  public let line: Int

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
