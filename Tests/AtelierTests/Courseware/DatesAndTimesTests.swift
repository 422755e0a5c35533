import Testing

@testable import Courseware

/// Dates, times of day and lengths of time as they are typed and as they are written.
@Suite struct DatesAndTimesTests {
  @Test(arguments: [
    ("2026-06-09", "mardi 9 juin 2026", "Tuesday 9 June 2026"),
    ("2027-01-01", "vendredi 1er janvier 2027", "Friday 1 January 2027"),
    ("2028-02-29", "mardi 29 février 2028", "Tuesday 29 February 2028"),
    ("2000-02-29", "mardi 29 février 2000", "Tuesday 29 February 2000"),
    ("1900-03-01", "jeudi 1er mars 1900", "Thursday 1 March 1900"),
    ("2026-08-15", "samedi 15 août 2026", "Saturday 15 August 2026"),
    ("2026-12-31", "jeudi 31 décembre 2026", "Thursday 31 December 2026"),
    ("2999-11-30", "samedi 30 novembre 2999", "Saturday 30 November 2999"),
  ])
  func `a date is written in words`(typed: String, french: String, english: String) throws {
    let date = try #require(CalendarDate(typed))
    #expect(date.textWithWeekday(in: .french) == french)
    #expect(date.textWithWeekday(in: .english) == english)
    #expect(french.hasSuffix(date.text(in: .french)))
    #expect(english.hasSuffix(date.text(in: .english)))
  }

  @Test(arguments: [
    "", "2026-6-9", "2026-02-29", "2026-02-30", "1900-02-29", "2026-04-31", "2026-00-10",
    "2026-13-01", "2026-06-00", "1899-12-31", "3000-01-01", "26-06-09", "2026/06/09", "09-06-2026",
    "2026-06-09 ", "+026-06-09", "2026-06-09T10:00", "２０２６-06-09", "2026-06-٠٩",
  ])
  func `a date that does not exist, or is written otherwise, is none`(typed: String) {
    #expect(CalendarDate(typed) == nil)
  }

  @Test(arguments: [
    ("2026-06-09", "2025-06-09"), ("2028-02-29", "2027-02-28"), ("2025-02-28", "2024-02-28"),
    ("2001-01-01", "2000-01-01"),
  ])
  func `a year before is the same day`(typed: String, before: String) throws {
    let date = try #require(CalendarDate(typed))
    #expect(date.yearBefore == CalendarDate(before))
    #expect(date.yearBefore < date)
  }

  @Test func `days are counted one after the other`() {
    var date = CalendarDate(year: 1900, month: 1, day: 1)
    for days in -25_567..<100_000 {
      let next = CalendarDate(daysSince1970: days + 1)
      let isRight =
        CalendarDate(daysSince1970: days) == date && date.daysSince1970 == days
        && CalendarDate(date.isoText) == date && date < next
      if !isRight { Issue.record("\(date.isoText) is not day \(days)") }
      date = next
    }
    #expect(date == CalendarDate(year: 2243, month: 10, day: 17))
  }

  @Test(arguments: [
    ("09:00", "9 h", "9:00"), ("9:00", "9 h", "9:00"), ("12:30", "12 h 30", "12:30"),
    ("00:05", "0 h 05", "0:05"), ("23:59", "23 h 59", "23:59"),
  ])
  func `a time is written as people do`(typed: String, french: String, english: String) throws {
    let time = try #require(ClockTime(typed))
    #expect(time.text(in: .french) == french)
    #expect(time.text(in: .english) == english)
  }

  @Test(arguments: [
    "", "24:00", "12:60", "9", "9h", "9:5", "9:005", "009:00", "-1:00", "+9:00", "09:00:00",
    "٠٩:٠٠",
  ])
  func `a time that does not exist, or is written otherwise, is none`(typed: String) {
    #expect(ClockTime(typed) == nil)
  }

  @Test(arguments: [
    ("45 min", 45), ("45min", 45), ("45 mn", 45), ("1 h", 60), ("1h", 60), ("1 h 30", 90),
    ("1h30", 90), ("1 h 30 min", 90), ("1 H 30", 90), ("2\u{A0}h\u{202F}05", 125), ("0 h 5", 5),
    ("90 min", 90),
  ])
  func `a length is understood as authors type it`(typed: String, minutes: Int) {
    #expect(LengthOfTime(typed)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "45", "0 min", "0 h", "min", "h", "1 h h", "1,5 h", "-5 min", "une heure", "1:30",
    "1000 min", "3 jours", "h 30", "٤٥ min",
  ])
  func `a length that is nothing, or is written otherwise, is none`(typed: String) {
    #expect(LengthOfTime(typed) == nil)
  }

  @Test(arguments: [
    (45, "45 min", "45 min"), (60, "1 h", "1 h"), (90, "1 h 30", "1 h 30"),
    (125, "2 h 05", "2 h 05"),
  ])
  func `a length is written in both languages`(
    minutes: Int,
    french: String,
    english: String
  ) throws {
    let length = LengthOfTime(minutes: minutes)
    #expect(try Wording.repository(.french).text(length).spacesPlain == french)
    #expect(try Wording.repository(.english).text(length).spacesPlain == english)
  }
}

extension String {
  /// The text with every no-break space as a plain one.
  fileprivate var spacesPlain: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
