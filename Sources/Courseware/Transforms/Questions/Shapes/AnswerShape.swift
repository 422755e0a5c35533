/// What the answer to a question is made of: the part of a question that differs from kind to kind.
///
/// The form around it, with prompt, hints and explanations, is the same for all (`QuestionForm`).
protocol AnswerShape {
  /// The answer as scoring needs it.
  var answer: Question.Answer { get }

  /// How to answer, in a sentence.
  var instruction: Wording.Key { get }

  /// Whether options may be shown in the order of the text, so that `shuffle=no` means something.
  var hasOrderOfOptions: Bool { get }

  /// Whether one answers in the first block of the prompt, which then cannot name the question.
  var isInFirstBlock: Bool { get }

  /// Notes what is wrong with the answer, which stands in a question that begins at a line.
  func check(line: Int, _ source: SourceText, _ diagnostics: inout [Diagnostic])

  /// What stands under the prompt to answer with; nil where one answers in the prompt itself.
  func controls(_ style: AnswerStyle) -> MarkdownNode?

  /// The right answers, in an element of their own.
  func key(_ style: AnswerStyle) -> MarkdownNode
}

extension AnswerShape {
  var hasOrderOfOptions: Bool { false }
  var isInFirstBlock: Bool { false }
}
