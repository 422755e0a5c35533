/// The known word that a mistyped one was probably meant to be.
///
/// - Parameters:
///   - word: what was typed.
///   - known: what could have been meant; of two equally near, the earlier one is taken.
/// - Returns: the nearest word at most a third of its length (and at least one letter) away, else
///   the only one that goes on from what was typed, four letters at least, or nil.
public func suggestion(for word: String, among known: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().prefix(40))
  var best: (word: String, distance: Int)?
  for candidate in known {
    let count = candidate.count
    let reach = max(1, count / 3)
    // Words of too different lengths are never near; to know that costs next to nothing.
    guard abs(count - typed.count) <= reach else { continue }
    let distance = editDistance(typed, Array(candidate.lowercased()))
    guard distance <= reach, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  if let best { return best.word }
  let longer = known.filter { $0.lowercased().hasPrefix(String(typed)) }
  return typed.count >= 4 && longer.count == 1 ? longer.first : nil
}

extension Localized {
  /// The help that offers a suggestion.
  public static func didYouMean(_ word: String) -> Localized {
    Localized(fr: "vouliez-vous dire « \(word) » ?", en: "did you mean '\(word)'?")
  }
}

/// The least number of letters put in, left out, changed or swapped with a neighbour.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var current = [i]
    for j in 1...b.count {
      let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var least = min(last[j] + 1, current[j - 1] + 1, change)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        least = min(least, beforeLast[j - 2] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[b.count]
}
