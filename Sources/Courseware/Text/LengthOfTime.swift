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
    guard let match = plain.wholeMatch(of: /(?:([0-9]{1,3})h)?(?:([0-9]{1,3})(?:min|mn)?)?/),
      match.1 != nil || plain.hasSuffix("n")
    else { return nil }
    minutes = (match.1.flatMap { Int($0) } ?? 0) * 60 + (match.2.flatMap { Int($0) } ?? 0)
    guard minutes > 0 else { return nil }
  }
}
