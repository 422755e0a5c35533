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
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map(Substring.init)
    guard parts.count == 3, parts.map({ $0.utf8.count }) == [4, 2, 2],
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
  public var yearBefore: CalendarDate { yearsLater(-1) }

  /// The same day some years later, or 28 February for a 29th.
  func yearsLater(_ years: Int) -> CalendarDate {
    let last = Self.days(in: month, of: year + years)
    return CalendarDate(year: year + years, month: month, day: min(day, last))
  }

  /// The days since the beginning of 1970, below 0 before it, by the rule of the Gregorian calendar.
  public var daysSince1970: Int {
    // Years are counted from March, so that a leap day is the last of its year.
    let years = month > 2 ? year : year - 1
    let days = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * years + years / 4 - years / 100 + years / 400 + days - 719_468
  }

  /// The day that is so many days after the first of 1970.
  public init(daysSince1970 days: Int) {
    let days = days + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      year: 400 * era + yearOfEra + (month < 10 ? 0 : 1),
      month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// The date as data bear it, such as `2026-06-09`.
  public var isoText: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The date in words, such as « 9 juin 2026 » or “9 June 2026”.
  public func text(in language: Language) -> String {
    let number = language == .french && day == 1 ? "1er" : String(day)
    return "\(number) \(Self.months(in: language)[month - 1]) \(year)"
  }

  /// The days from this one to another in words, such as « du 9 juin 2026 au 10 juin 2026 »; one day
  /// is its date alone.
  public func text(to last: CalendarDate, in language: Language) -> String {
    let (from, to) = (text(in: language), last.text(in: language))
    if self == last { return from }
    return Localized(fr: "du \(from) au \(to)", en: "\(from) to \(to)")[language]
  }

  /// The date in words with the day of the week, such as « mardi 9 juin 2026 ».
  public func textWithWeekday(in language: Language) -> String {
    "\(Self.weekdays(in: language)[weekday]) \(text(in: language))"
  }

  /// The day of the week, 0 for Sunday; 1970 began on a Thursday.
  private var weekday: Int {
    let days = (daysSince1970 + 4) % 7
    return days < 0 ? days + 7 : days
  }

  /// How many days a month has.
  static func days(in month: Int, of year: Int) -> Int {
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
