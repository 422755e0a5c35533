/// A length of time in whole minutes, as an author types it.
public struct LengthOfTime: Hashable, Sendable {
  /// The minutes, above 0.
  public let minutes: Int

  /// Counts minutes.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `45 min`, `1 h`, `1 h 30`, `1h30` or `1 h 30 min`; nil if it is written otherwise.
  public init?(_ text: String) {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    let parts = plain.split(separator: "h", omittingEmptySubsequences: false)
    let (hours, rest) = parts.count == 2 ? (parts[0], parts[1]) : ("0", plain[...])
    let bare = ["min", "mn"].first(where: rest.hasSuffix).map { rest.dropLast($0.count) } ?? rest
    let needsUnit = parts.count == 1 && bare.count == rest.count
    guard parts.count <= 2, !needsUnit, let hours = Self.number(hours),
      let minutes = bare.isEmpty && parts.count == 2 ? 0 : Self.number(bare),
      hours * 60 + minutes > 0
    else { return nil }
    self.minutes = hours * 60 + minutes
  }

  /// The length as it is read, such as `45 min`, `1 h` or `1 h 30`.
  public var text: String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest < 10 ? "0" : "")\(rest)"
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } && digits.count <= 3
      ? Int(digits) : nil
  }
}
