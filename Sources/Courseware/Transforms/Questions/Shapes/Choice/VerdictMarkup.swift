/// The markup that says whether an option is right, which is the same for all options of a page.
struct VerdictMarkup {
  private let correct: String
  private let incorrect: String

  init(_ wording: Wording) {
    correct = Self.markup("true", wording[.correct])
    incorrect = Self.markup("false", wording[.incorrect])
  }

  /// What follows the option's key in its element.
  subscript(isCorrect: Bool) -> String { isCorrect ? correct : incorrect }

  private static func markup(_ isCorrect: String, _ verdict: String) -> String {
    """
    " data-correct="\(isCorrect)">
    <strong class="verdict">\(verdict.escapedForHTML).</strong>
    """
  }
}
