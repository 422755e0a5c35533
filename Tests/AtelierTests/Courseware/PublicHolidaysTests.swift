import Testing

@testable import Courseware

/// The public holidays of France.
@Suite struct PublicHolidaysTests {
  /// Easter Monday, Ascension and Whit Monday as calendars print them.
  @Test(arguments: [
    (2020, ["2020-04-13", "2020-05-21", "2020-06-01"]),
    (2024, ["2024-04-01", "2024-05-09", "2024-05-20"]),
    (2025, ["2025-04-21", "2025-05-29", "2025-06-09"]),
    (2026, ["2026-04-06", "2026-05-14", "2026-05-25"]),
    (2027, ["2027-03-29", "2027-05-06", "2027-05-17"]),
    (2038, ["2038-04-26", "2038-06-03", "2038-06-14"]),
  ])
  func `a year has eleven`(year: Int, movable: [String]) {
    let fixed = [
      "01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25",
    ]
    let first = CalendarDate(year: year, month: 1, day: 1).daysSince1970
    let next = CalendarDate(year: year + 1, month: 1, day: 1).daysSince1970
    let holidays = (first..<next).map { CalendarDate(daysSince1970: $0) }
      .filter(\.isPublicHolidayInFrance)
    #expect(holidays.map(\.isoText) == (fixed.map { "\(year)-\($0)" } + movable).sorted())
  }
}
