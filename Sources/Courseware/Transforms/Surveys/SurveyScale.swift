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
    var rest = text.composed.collapsed[...].drop { $0 != ":" }.dropFirst()
    guard let low = Self.takeNumber(from: &rest),
      Self.take(["-", "–", "—", "à", "a", "to"], from: &rest) != nil,
      let high = Self.takeNumber(from: &rest),
      low < high, Self.limits.contains(low), Self.limits.contains(high)
    else { return nil }
    range = low...high
    _ = Self.take(["."], from: &rest)
    guard Self.take(["("], from: &rest) != nil else {
      guard rest.isEmpty else { return nil }
      ends = nil
      return
    }
    guard let closing = rest.lastIndex(of: ")"), [")", ")."].contains(rest[closing...]),
      let words = Self.words(in: rest[..<closing])
    else { return nil }
    ends = words
  }

  private static func takeNumber(from rest: inout Substring) -> Int? {
    rest = rest.drop { $0.isWhitespace }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(3)
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }

  /// Takes one of some signs, and the space around it; nil where none of them comes next.
  private static func take(_ signs: [String], from rest: inout Substring) -> String? {
    rest = rest.drop { $0.isWhitespace }
    guard let sign = signs.first(where: rest.hasPrefix) else { return nil }
    rest = rest.dropFirst(sign.count).drop { $0.isWhitespace }
    return sign
  }

  private static func words(in text: Substring) -> (String, String)? {
    for sign in [" – ", " — ", " - ", "–", "—", ";"] {
      guard let place = text.firstRange(of: sign) else { continue }
      let (low, high) = (
        String(text[..<place.lowerBound]).collapsed, String(text[place.upperBound...]).collapsed
      )
      return low.isEmpty || high.isEmpty ? nil : (low, high)
    }
    return nil
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
