extension Question {
  /// Whether the question still has all that a saved answer names; what is typed is always known.
  ///
  /// An answer that names an option which was reworded or taken away since cannot be judged.
  public func knows(given: [String]) -> Bool {
    switch answer {
    case .single(let options), .multiple(let options):
      return given.allSatisfy { key in options.contains { $0.key == key } }
    case .ordering(let items): return given.allSatisfy(items.contains)
    case .matching(let pairs):
      return given.allSatisfy { key in
        let sides = key.split(separator: ":", omittingEmptySubsequences: false)
        return sides.count == 2 && pairs.contains { $0.left == sides[0] }
          && pairs.contains { $0.right == sides[1] }
      }
    case .gaps(let gaps):
      return given.count <= gaps.count && zip(gaps, given).allSatisfy { $0.offers($1) }
    }
  }
}

extension Question.Gap {
  /// Whether something may be given in the gap; nothing always may.
  fileprivate func offers(_ given: String) -> Bool {
    switch self {
    case .typed: true
    case .choice(let options): given.isEmpty || options.contains { $0.key == given }
    }
  }
}
