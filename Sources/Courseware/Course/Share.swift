/// A part of a whole, from nothing to all of it, as a decimal number tells it exactly.
///
/// It is compared in whole numbers: three quarters of 390 minutes are 292.5, so 292 are too few.
public struct Share: Hashable, Sendable {
  /// The part in millionths of the whole.
  private let millionths: Int

  private static let whole = 1_000_000

  /// Reads `0.75`, `1` or `0,5`, with six decimals at most; nil if it is written otherwise, or is
  /// more than 1.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), ["0", "1"].contains(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...6).contains(decimals.utf8.count),
      decimals.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
      let number = Int(
        parts[0] + decimals + String(repeating: "0", count: 6 - decimals.utf8.count)
      ),
      number <= Self.whole
    else { return nil }
    millionths = number
  }

  /// The smallest whole number that is this share of another, at least: 293 for 0.75 of 390.
  public func least(of whole: Int) -> Int {
    (whole * millionths + Self.whole - 1) / Self.whole
  }
}
