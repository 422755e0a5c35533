extension Question {
  /// The score of an answer: the share that is right, times the points.
  ///
  /// One answer gives all or nothing. Of several answers, each right one counts for and each
  /// wrong one against, divided by the number of right ones, and never below 0.
  ///
  /// - Parameter given: the keys of the chosen options; keys that the question does not have are
  ///   left aside.
  /// - Returns: from 0 to `points`.
  public func score(given: [String]) -> Double {
    Double(points) * share(of: given)
  }

  /// Whether an answer is right as a whole.
  public func isRight(given: [String]) -> Bool {
    switch answer {
    case .single(let options), .multiple(let options):
      Set(given).intersection(options.map(\.key)) == Self.correct(options)
    }
  }

  private func share(of given: [String]) -> Double {
    switch answer {
    case .single:
      return isRight(given: given) ? 1 : 0
    case .multiple(let options):
      let correct = Self.correct(options)
      guard !correct.isEmpty else { return 0 }
      let chosen = Set(given).intersection(options.map(\.key))
      let net = chosen.intersection(correct).count - chosen.subtracting(correct).count
      return Double(max(0, net)) / Double(correct.count)
    }
  }

  private static func correct(_ options: [Option]) -> Set<String> {
    Set(options.filter(\.isCorrect).map(\.key))
  }
}
