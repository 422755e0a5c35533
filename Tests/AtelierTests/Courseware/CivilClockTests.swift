import Testing

@testable import Courseware

/// What the clocks on the wall say, held against Python's zoneinfo.
@Suite struct CivilClockTests {
  /// Prints each half-hour of the days around each change of a zone's clocks, and of the first of
  /// each month, with its seconds since 1970 and what the clocks say then.
  private static let script = """
    import sys
    from datetime import datetime, timedelta
    from zoneinfo import ZoneInfo
    zone = ZoneInfo(sys.argv[1])
    offset = lambda day: datetime(day.year, day.month, day.day, tzinfo=zone).utcoffset()
    day = datetime(2020, 1, 1)
    while day.year <= 2035:
        around = [day + timedelta(days=n) for n in (-1, 0, 1, 2)]
        if day.day == 1 or len({offset(one) for one in around}) > 1:
            for half in range(48):
                local = day + timedelta(minutes=30 * half)
                seconds = int(local.replace(tzinfo=zone).timestamp())
                read = datetime.fromtimestamp(seconds, zone)
                print(f"{local:%Y-%m-%d %H:%M} {seconds} {read:%Y-%m-%d %H:%M}")
        day += timedelta(days=1)
    """

  @Test(arguments: [
    ("Europe/Paris", 12_000), ("Indian/Reunion", 9000), ("America/Martinique", 9000),
    ("Australia/Lord_Howe", 12_000), ("UTC", 9000),
  ])
  func `local times are the instants that zoneinfo knows`(zone: String, atLeast: Int) throws {
    let python = try #require(Executable.installed("python3"))
    let told = try python.run(["-c", Self.script, zone], in: "/")
    try #require(told.status == 0, "\(told.errors)")
    let lines = told.output.split(separator: "\n")
    try #require(lines.count > atLeast)
    let clock = try #require(CivilClock(zone: zone))
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      let date = try #require(CalendarDate(words[0]))
      let instant = clock.instant(on: date, at: try #require(ClockTime(words[1])))
      let read = clock.reading(at: instant)
      let told = "\(instant.seconds) \(read.date.isoText) \(read.time.isoText)"
      try #require(told == words[2...].joined(separator: " "), "\(line)")
    }
  }

  @Test func `a zone that nobody knows is none`() {
    #expect(CivilClock(zone: "Europe/Atlantis") == nil)
  }
}
