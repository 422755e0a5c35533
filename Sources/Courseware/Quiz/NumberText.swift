/// A number as people write it, read exactly: in millionths, never as a binary fraction.
///
/// **One comma or one point is the decimal sign**, whatever follows it: `60,000` and `60.000` are
/// sixty, as for every French reader. Thousands are parted by spaces (`60 000`), by points before
/// a comma (`60.000,5`), by commas before a point (`60,000.5`), or by two or more of either
/// (`1.234.567`). Digits are those of ASCII; there is no exponent.
///
/// `answers.js` reads numbers in the same way; Tests/Fixtures/answers.json holds both.
struct NumberText {
  /// Digits before the decimal sign beyond which nothing is taken for a number.
  static let wholeDigits = 12

  /// Digits after the decimal sign that millionths can hold.
  static let decimals = 6

  /// The greatest whole number of millionths that is not above the number.
  let floor: Int

  /// Whether these millionths are the number itself.
  let isExact: Bool

  /// Whether a reader might take the decimal sign for one of thousands, as in `60,000`.
  let isAmbiguous: Bool

  /// Whether zeros stand before it, as in a telephone number.
  let hasLeadingZero: Bool

  /// Reads a text that went through `NumericAnswer.tidy`; nil if it is no number.
  init?(_ text: some StringProtocol) {
    let sign = text.first.flatMap { "+-".contains($0) ? $0 : nil }
    let unsigned = sign == nil ? text[...] : text.dropFirst().drop { $0 == " " }
    guard let (whole, decimals) = Self.digits(in: String(unsigned)) else { return nil }
    let significant = whole.drop { $0 == "0" }
    let kept = decimals.prefix(Self.decimals)
    let zeros = String(repeating: "0", count: Self.decimals - kept.count)
    guard significant.count <= Self.wholeDigits, let millionths = Int(significant + kept + zeros)
    else { return nil }
    isExact = decimals.dropFirst(Self.decimals).allSatisfy { $0 == "0" }
    floor = sign == "-" ? -millionths - (isExact ? 0 : 1) : millionths
    hasLeadingZero = whole.count > 1 && whole.first == "0"
    isAmbiguous =
      decimals.count == 3 && (1...3).contains(whole.count) && whole.first != "0"
      && !unsigned.contains(" ")
  }

  /// The digits before and after the decimal sign.
  private static func digits(in text: String) -> (whole: String, decimals: String)? {
    let marks = text.filter { $0 == "." || $0 == "," }
    var (decimal, group) = (Character?.none, Character(" "))
    if let first = marks.first, let last = marks.last {
      if first != last {
        (decimal, group) = (last, first)
      } else if marks.count == 1 {
        decimal = first
      } else {
        group = first
      }
    }
    var parts = [text[...]]
    if let decimal { parts = text.split(separator: decimal, omittingEmptySubsequences: false) }
    guard parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard isDigits(decimals), parts.count == 1 || !decimals.isEmpty else { return nil }
    let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
    let areGroups =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups[1...].allSatisfy { $0.count == 3 }
    let whole = groups.joined()
    guard areGroups, isDigits(whole), !whole.isEmpty || !decimals.isEmpty else { return nil }
    return (whole, String(decimals))
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }
}
