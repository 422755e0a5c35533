import Testing

@testable import Courseware

/// How many minutes of a half-day somebody was taught.
@Suite struct SessionTimesTests {
  private static func times(
    _ date: String,
    _ start: String,
    _ end: String,
    breaks: String = "",
    zone: String = "Europe/Paris"
  ) throws -> SessionTimes {
    let text = """
      id: e
      timezone: \(zone)
      organiser: { name: Exemple }
      sessions:
        - { id: s, date: \(date), start: "\(start)", end: "\(end)", breaks: [\(breaks)] }
      """
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "workshop.yml", text: text)
    let workshop = try #require(
      Workshop(yaml: source, moduleIDs: [], lessonIDs: [], diagnostics: &diagnostics),
      "\(diagnostics)"
    )
    let clock = try #require(CivilClock(zone: workshop.timezone))
    return SessionTimes(workshop.sessions[0], clock: clock)
  }

  @Test(arguments: [
    ("2026-06-09", "09:00", "12:30", "Europe/Paris", 210),
    // Clocks are put back at 3:00, forward at 2:00; in Réunion never.
    ("2026-10-25", "00:30", "05:00", "Europe/Paris", 330),
    ("2026-03-29", "00:30", "05:00", "Europe/Paris", 210),
    ("2026-10-25", "00:30", "05:00", "Indian/Reunion", 270),
    ("2026-03-29", "02:15", "03:15", "Europe/Paris", 0),
    // On Lord Howe they move by half an hour.
    ("2026-04-05", "00:00", "04:00", "Australia/Lord_Howe", 270),
  ])
  func `minutes are real ones`(
    date: String,
    start: String,
    end: String,
    zone: String,
    minutes: Int
  ) throws {
    #expect(try Self.times(date, start, end, zone: zone).minutes == minutes)
  }

  private static let pause = #"{ start: "10:30", end: "10:45" }"#

  @Test(arguments: [
    ("09:00", "12:30", 195), ("08:00", "13:30", 195), ("09:20", "12:30", 175),
    ("10:35", "12:30", 105), ("10:30", "10:45", 0), ("10:31", "10:40", 0), ("09:00", "10:40", 90),
    ("12:30", "13:00", 0), ("08:00", "09:00", 0), ("11:00", "10:00", 0), ("14:00", "13:00", 0),
  ])
  func `who comes late or goes early has fewer`(
    arrived: String,
    left: String,
    minutes: Int
  ) throws {
    let times = try Self.times("2026-06-09", "09:00", "12:30", breaks: Self.pause)
    let date = try #require(CalendarDate("2026-06-09"))
    let clock = try #require(CivilClock(zone: "Europe/Paris"))
    let arrival = clock.instant(on: date, at: try #require(ClockTime(arrived)))
    let departure = clock.instant(on: date, at: try #require(ClockTime(left)))
    #expect(times.minutes(from: arrival, to: departure) == minutes)
  }

  @Test func `breaks that overlap are left out once`() throws {
    let pauses = #"{ start: "10:40", end: "11:00" }, "# + Self.pause
    let times = try Self.times("2026-06-09", "09:00", "12:30", breaks: pauses)
    #expect(times.minutes == 180)
    #expect(times.breaks.count == 1)
  }
}
