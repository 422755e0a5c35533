/// A question of a quiz, without its words: those are in the page.
public struct Question: Hashable, Sendable {
  /// What the answer is made of.
  public enum Kind: String, Sendable {
    /// One option.
    case single

    /// Any number of options.
    case multiple
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

  /// What the answer is made of.
  public let kind: Kind

  /// What a right answer is worth.
  public let points: Int

  /// The options in the order of the text.
  public let options: [Option]

  /// The line of the file, counted from 1, on which the question begins.
  public let line: Int
}

extension Question {
  /// The score of an answer: the share that is right, times the points.
  ///
  /// One answer gives all or nothing. Of several answers, each right one counts for and each
  /// wrong one against, divided by the number of right ones, and never below 0.
  ///
  /// - Parameter given: the keys of the chosen options; keys that the question does not have are
  ///   left aside.
  /// - Returns: from 0 to `points`.
  public func score(given: Set<String>) -> Double {
    let correct = Set(options.filter(\.isCorrect).map(\.key))
    let chosen = given.intersection(options.map(\.key))
    switch kind {
    case .single:
      return chosen == correct ? Double(points) : 0
    case .multiple:
      guard !correct.isEmpty else { return 0 }
      let net = chosen.intersection(correct).count - chosen.subtracting(correct).count
      return Double(points) * Double(max(0, net)) / Double(correct.count)
    }
  }

  /// Whether an answer is right as a whole.
  public func isRight(given: Set<String>) -> Bool {
    given.intersection(options.map(\.key)) == Set(options.filter(\.isCorrect).map(\.key))
  }
}
