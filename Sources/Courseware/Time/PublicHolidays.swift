extension CalendarDate {
  /// Whether the day is one of the eleven public holidays of article L.3133-1 of the French Code du
  /// travail.
  ///
  /// Alsace-Moselle and the overseas territories have others as well, which are not counted.
  public var isPublicHolidayInFrance: Bool {
    let movable = [1, 39, 50].map { CalendarDate(daysSince1970: easter.daysSince1970 + $0) }
    return Self.fixedHolidays.contains { $0 == (month, day) } || movable.contains(self)
  }

  private static let fixedHolidays = [
    (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25),
  ]

  /// Easter Sunday of the day's year in the Gregorian calendar, by the method that Nature printed
  /// in 1876 (volume 13, page 487), as Meeus gives it in “Astronomical Algorithms”, chapter 8.
  private var easter: CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let weekShift = (golden + 11 * epact + 22 * toSunday) / 451
    let days = epact + toSunday - 7 * weekShift + 114
    return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}
