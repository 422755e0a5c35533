extension Question {
  /// The score of an answer: the share that is right, times the points.
  ///
  /// - One answer gives all or nothing.
  /// - Of several answers, each right one counts for and each wrong one against, divided by the
  ///   number of right ones, and never below 0.
  /// - Of gaps and pairs, the share that is right.
  /// - Of an order, the share of neighbours that are still neighbours, in their order.
  ///
  /// `scoring.js` does the same; Tests/Fixtures/scoring.json holds both.
  ///
  /// - Parameter given: a saved answer. Keys that the question does not have are left aside, as
  ///   are the later ones of keys given twice; answers that are missing are wrong.
  /// - Returns: from 0 to `points`.
  public func score(given: [String]) -> Double {
    let (right, of) = share(of: given)
    return of == 0 ? 0 : Double(points * right) / Double(of)
  }

  /// Whether an answer is right as a whole.
  public func isRight(given: [String]) -> Bool {
    switch answer {
    case .single(let options), .multiple(let options):
      return Set(given).intersection(options.map(\.key)) == Self.correct(options)
    case .gaps, .ordering, .matching:
      let (right, of) = share(of: given)
      return right == of
    }
  }

  /// A score in percent of the points, never rounded up: 69.9 is not 70.
  public static func percent(_ reached: Double, of points: Int) -> Int {
    // Thirds of a point add up to a little less than a whole.
    points > 0 ? Int((reached * 100 / Double(points) + 1e-9).rounded(.down)) : 0
  }

  private func share(of given: [String]) -> (right: Int, of: Int) {
    switch answer {
    case .single:
      return (isRight(given: given) ? 1 : 0, 1)
    case .multiple(let options):
      let correct = Self.correct(options)
      let chosen = Set(given).intersection(options.map(\.key))
      let net = chosen.intersection(correct).count - chosen.subtracting(correct).count
      return (max(0, net), correct.count)
    case .gaps(let gaps):
      return (zip(gaps, given).count { $0.accepts($1) }, gaps.count)
    case .ordering(let items):
      return (Self.neighboursKept(of: items, in: given), items.count - 1)
    case .matching(let pairs):
      let chosen = Dictionary(given.compactMap(Self.pair), uniquingKeysWith: { first, _ in first })
      return (pairs.count { chosen[$0.left] == $0.right }, pairs.count)
    }
  }

  private static func correct(_ options: [Option]) -> Set<String> {
    Set(options.filter(\.isCorrect).map(\.key))
  }

  private static func neighboursKept(of items: [String], in given: [String]) -> Int {
    var unseen = Set(items)
    let order = given.filter { unseen.remove($0) != nil }
    let followers = Dictionary(
      zip(items, items.dropFirst()),
      uniquingKeysWith: { first, _ in first }
    )
    return zip(order, order.dropFirst()).count { followers[$0] == $1 }
  }

  private static func pair(_ given: String) -> (left: String, right: String)? {
    let sides = given.split(separator: ":", omittingEmptySubsequences: false)
    return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
  }
}
