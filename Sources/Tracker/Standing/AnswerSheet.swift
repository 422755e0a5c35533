import Courseware

/// All that one person answered, joined from all files.
struct AnswerSheet {
  /// What was answered to a question of a lesson.
  struct Answer {
    let first: [String]
    let given: [String]

    /// When it was answered last in the file that told `first`, and in the one that told `given`.
    private let begun: Int64
    private let ended: Int64

    init(first: [String], given: [String], at: Int64) {
      (self.first, self.given, begun, ended) = (first, given, at, at)
    }

    /// One answer from what two files tell: the earlier first one, the later last one, whatever
    /// the order in which the files come.
    func joined(with other: Answer) -> Answer {
      let (isEarlier, isLater) = (
        begun == other.begun
          ? first.lexicographicallyPrecedes(other.first) : begun < other.begun,
        ended == other.ended
          ? other.given.lexicographicallyPrecedes(given) : ended > other.ended
      )
      let (earlier, later) = (isEarlier ? self : other, isLater ? self : other)
      return Answer(
        first: earlier.first,
        given: later.given,
        begun: earlier.begun,
        ended: later.ended
      )
    }

    private init(first: [String], given: [String], begun: Int64, ended: Int64) {
      (self.first, self.given, self.begun, self.ended) = (first, given, begun, ended)
    }
  }

  /// An attempt that was finished.
  struct Attempt {
    /// The names of the questions drawn, as the file tells them.
    let drawn: Set<String>

    let answers: [String: [String]]
    let startedAt: Int64
    let finishedAt: Int64

    /// Whether one of the files that tell it is vouched for.
    let isSupervised: Bool
  }

  /// By the question's name.
  var answers: [String: Answer] = [:]

  /// By the assessment's id, from the earliest on.
  var attempts: [String: [Attempt]] = [:]
}
