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

  private static let second: Int64 = 1_000_000_000
}

extension Instant {
  /// Reads a time with an offset as RFC 3339 writes it, such as `2026-06-09T12:31:00+02:00`, with
  /// up to nine digits of a fraction; nil if it is written otherwise, does not exist, or lies
  /// outside the years 1970 to 2199.
  public init?(_ text: String) {
    let pattern = /(\d{4}-\d\d-\d\d)T(\d\d:\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d:\d\d))/
      .asciiOnlyDigits()
    guard let parts = text.wholeMatch(of: pattern)?.output,
      let date = CalendarDate(String(parts.1)),
      (1970..<2200).contains(date.year), let time = ClockTime(String(parts.2)),
      let seconds = Int64(parts.3), seconds < 60
    else { return nil }
    let fraction = parts.4.map { String($0).padded(to: 9) } ?? "0"
    let offset = parts.6.map { ClockTime(String($0)) } ?? .midnight
    guard let offset, let nanoseconds = Int64(fraction) else { return nil }
    let minutes = Int64(parts.5 == "-" ? -offset.minutes : offset.minutes)
    let local = Int64(date.daysSince1970) * 86_400 + Int64(time.minutes) * 60 + seconds
    self.init(nanoseconds: (local - minutes * 60) * Self.second + nanoseconds)
  }

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

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: "0", count: Swift.max(0, count - self.count))
  }
}
