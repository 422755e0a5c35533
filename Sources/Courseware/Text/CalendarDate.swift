/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, from 1900 to 2999.
  public let year: Int

  /// The month, from 1.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// Reads a date written `2026-06-09`; nil if it is written otherwise or does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1900...2999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Takes a day that exists.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same day a year before, or 28 February for a 29th.
  public var yearBefore: CalendarDate {
    let last = Self.days(in: month, of: year - 1)
    return CalendarDate(year: year - 1, month: month, day: min(day, last))
  }

  /// The date in words, such as « 9 juin 2026 » or “9 June 2026”.
  public func text(in language: Language) -> String {
    let number = language == .french && day == 1 ? "1er" : String(day)
    return "\(number) \(Self.months(in: language)[month - 1]) \(year)"
  }

  /// The date in words with the day of the week, such as « mardi 9 juin 2026 ».
  public func textWithWeekday(in language: Language) -> String {
    "\(Self.weekdays(in: language)[weekday]) \(text(in: language))"
  }

  /// The day of the week, 0 for Sunday, by Zeller's congruence.
  private var weekday: Int {
    let (shifted, years) = month < 3 ? (month + 12, year - 1) : (month, year)
    let (century, rest) = (years / 100, years % 100)
    let zeller = day + 13 * (shifted + 1) / 5 + rest + rest / 4 + century / 4 + 5 * century
    return (zeller + 6) % 7
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func months(in language: Language) -> [String] {
    switch language {
    case .french:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  private static func weekdays(in language: Language) -> [String] {
    switch language {
    case .french: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
    case .english:
      ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders by time.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
