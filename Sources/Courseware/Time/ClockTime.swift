/// A time of day, to the minute.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, below 1440.
  public let minutes: Int

  /// Reads a time written `09:00` or `9:00`; nil if it is written otherwise or does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: ":") }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// Takes minutes since midnight, below 1440.
  public init(minutes: Int) {
    self.minutes = minutes
  }

  /// The beginning of a day.
  public static let midnight = ClockTime(minutes: 0)

  /// The time as data bear it, such as `09:00`.
  public var isoText: String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The time as people write it: « 9 h », « 12 h 30 » in French, “9:00”, “12:30” in English.
  public func text(in language: Language) -> String {
    let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
    let padded = minute < 10 ? "0\(minute)" : "\(minute)"
    switch language {
    case .french: return minute == 0 ? "\(hour) h" : "\(hour) h \(padded)"
    case .english: return "\(hour):\(padded)"
    }
  }

  /// Orders by time of day.
  public static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}
