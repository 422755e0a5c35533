/// What the markup of an answer depends on beside the answer itself.
struct AnswerStyle {
  /// The name of the question.
  let name: String

  /// The texts of the page's language.
  let wording: Wording

  /// What says whether an option is right.
  let verdicts: VerdictMarkup
}
