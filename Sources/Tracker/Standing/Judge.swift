import Courseware

/// Judges answers by the course as it is now, each that was ever given once.
struct Judge {
  /// What an answer is worth.
  struct Verdict {
    let reached: Double
    let points: Int
    let isRight: Bool

    /// What was chosen or typed in it and is wrong, in words.
    let mistakes: [String]

    /// The part of the points that was reached.
    var share: Double { reached / Double(max(1, points)) }
  }

  private let questions: [String: Question]
  private var verdicts: [String: [[String]: Verdict?]] = [:]

  init(_ curriculum: Curriculum) {
    let all = curriculum.modules.flatMap(\.questions)
    questions = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
  }

  /// What an answer is worth; nil where the course no longer has the question or what it names.
  mutating func verdict(on question: String, _ given: [String]) -> Verdict? {
    if let known = verdicts[question]?[given] { return known }
    let verdict = questions[question].flatMap { Verdict(on: $0, given) }
    verdicts[question, default: [:]][given] = .some(verdict)
    return verdict
  }
}

extension Judge.Verdict {
  fileprivate init?(on question: Question, _ given: [String]) {
    guard question.knows(given: given) else { return nil }
    reached = question.score(given: given)
    points = question.points
    isRight = question.isRight(given: given)
    mistakes = question.mistakes(in: given)
  }
}

extension Question {
  /// The wrong options that were chosen and the wrong texts that were typed; of an order and of
  /// pairs nothing, for no part of them is wrong by itself.
  fileprivate func mistakes(in given: [String]) -> [String] {
    switch answer {
    case .single(let options), .multiple(let options):
      options.filter { !$0.isCorrect && given.contains($0.key) }.map(\.text)
    case .gaps(let gaps):
      zip(gaps, given).filter { !$1.isEmpty && !$0.accepts($1) }.map { gap, text in
        if case .choice(let options) = gap {
          options.first { $0.key == text }?.text ?? text
        } else {
          text
        }
      }
    case .ordering, .matching: []
    }
  }
}
