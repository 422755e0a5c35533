import Courseware

/// What adds up to a question's statistics.
struct QuestionTally {
  private var count = 0
  private var right = 0
  private var mistakes: [String: Int] = [:]
  private var both = Correlation()

  /// Counts one answer, given what the same person reached in the other questions of the sitting.
  mutating func add(_ verdict: Judge.Verdict, rest: Double?) {
    count += 1
    if verdict.isRight { right += 1 }
    for mistake in Set(verdict.mistakes) { mistakes[mistake, default: 0] += 1 }
    if let rest { both.add(verdict.share, rest) }
  }

  /// The statistics; nil where nobody was asked.
  func statistics(of question: Question) -> QuestionStatistics? {
    guard count > 0 else { return nil }
    let common = mistakes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let isEnough = both.count >= QuestionStatistics.peopleForDiscrimination
    return QuestionStatistics(
      question: question,
      count: count,
      right: right,
      commonMistake: common.map { (text: $0.key, count: $0.value) },
      discrimination: isEnough ? both.coefficient : nil
    )
  }
}
