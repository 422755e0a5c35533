import Foundation

/// What the clocks on the wall say in a time zone.
public struct CivilClock: Sendable {
  private let zone: TimeZone

  /// Takes a zone by its name in the IANA database, such as `Europe/Paris`; nil if it is unknown.
  public init?(zone name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  /// The instant at which the clocks say a time of a day.
  ///
  /// Of a time that comes twice, when clocks are put back, it is the first; a time that is left
  /// out, when they are put forward, is told by the clock from before, as Python's zoneinfo does.
  public func instant(on date: CalendarDate, at time: ClockTime) -> Instant {
    let local = Int64(date.daysSince1970) * 86_400 + Int64(time.minutes) * 60
    let (before, after) = (offset(at: local - 86_400), offset(at: local + 86_400))
    let fitting = [before, after].filter { offset(at: local - $0) == $0 }
    return Instant(seconds: local - (fitting.max() ?? before))
  }

  /// The day and the time that the clocks say at an instant, to the minute that has begun.
  public func reading(at instant: Instant) -> (date: CalendarDate, time: ClockTime) {
    let local = instant.seconds + offset(at: instant.seconds)
    let days = Int((Double(local) / 86_400).rounded(.down))
    let minutes = (Int(local) - days * 86_400) / 60
    return (CalendarDate(daysSince1970: days), ClockTime(minutes: minutes))
  }

  /// Seconds that the clocks are ahead of UTC.
  private func offset(at seconds: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
  }
}
