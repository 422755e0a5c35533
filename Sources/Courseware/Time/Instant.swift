/// A point in time, whatever the zone in which it was told.
public struct Instant: Hashable, Sendable {
  /// Nanoseconds since the beginning of 1970 in UTC.
  public let nanoseconds: Int64

  /// Takes nanoseconds since the beginning of 1970 in UTC.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// Takes seconds since the beginning of 1970 in UTC.
  public init(seconds: Int64) {
    nanoseconds = seconds * Self.second
  }

  /// Seconds since the beginning of 1970 in UTC, rounded down.
  public var seconds: Int64 {
    let (whole, rest) = nanoseconds.quotientAndRemainder(dividingBy: Self.second)
    return rest < 0 ? whole - 1 : whole
  }

  /// The nanoseconds of a second.
  static let second: Int64 = 1_000_000_000
}

extension Instant {
  /// The time in UTC as RFC 3339 writes it, such as `2026-06-09T10:31:00Z`; a fraction only where
  /// there is one.
  public var text: String {
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let (days, rest) = second < 0 ? (day - 1, second + 86_400) : (day, second)
    let date = CalendarDate(daysSince1970: Int(days))
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(date.isoText)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
    let fraction = nanoseconds - seconds * Self.second
    if fraction > 0 {
      let digits = String(fraction)
      var padded = String(repeating: "0", count: 9 - digits.count) + digits
      while padded.hasSuffix("0") { padded.removeLast() }
      text += "." + padded
    }
    return text + "Z"
  }
}

extension Instant: Comparable {
  /// Orders by time.
  public static func < (a: Instant, b: Instant) -> Bool { a.nanoseconds < b.nanoseconds }
}
