/// A row of whole numbers, with words for its ends: `échelle: 1-5 (pas du tout – tout à fait)`.
struct SurveyScale {
  /// The numbers.
  let range: ClosedRange<Int>

  /// What the first and the last number mean, where the author says so.
  let ends: (low: String, high: String)?

  /// The bounds that a scale may have at most.
  private static let limits = 0...10

  /// Reads a scale; nil where it has no two bounds in order, or bounds that are too far.
  init?(_ text: String) {
    let form =
      /^[^:]*:\s*(\d{1,3})\s*(?:-|–|—|à|a|to)\s*(\d{1,3})\s*(?:\(\s*(.+?)\s*(?:–|—|\s-\s|;)\s*(.+?)\s*\))?\s*\.?\s*$/
    guard let match = text.composed.wholeMatch(of: form), let low = Int(match.output.1),
      let high = Int(match.output.2), low < high, Self.limits.contains(low),
      Self.limits.contains(high)
    else { return nil }
    range = low...high
    if let first = match.output.3, let last = match.output.4 {
      ends = (String(first).collapsed, String(last).collapsed)
    } else {
      ends = nil
    }
  }

  /// Whether a text is meant as a scale: the word, a colon, a digit.
  static func isMeant(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"),
      let first = text[text.index(after: colon)...].first(where: { !$0.isWhitespace }),
      first.isNumber
    else { return false }
    return ["echelle", "scale"].contains(String(text[..<colon]).folded.collapsed)
  }
}
