import Testing

@testable import Courseware
@testable import Tracker

/// The minutes of a half-day that someone attended.
@Suite struct StandingTests {
  @Test(arguments: [
    ("present", nil, nil, 195),
    ("partial", "09:00", "12:30", 195),
    ("partial", "09:20", "12:30", 175),
    ("partial", "08:00", "18:00", 195),
    ("partial", "10:30", "10:45", 0),
    ("partial", "10:40", "11:00", 15),
    ("partial", "09:00", "10:35", 90),
    ("partial", "13:00", "13:30", 0),
    ("excused", nil, nil, 0),
    ("absent", nil, nil, 0),
  ])
  func `are those of the session, less its breaks`(
    status: String,
    arrived: String?,
    left: String?,
    minutes: Int
  ) throws {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    try edition.presence("1", "matin", status, from: arrived, to: left)
    let standing = try #require(try edition.standing("1"))
    #expect(standing.halfDays.map(\.minutes) == [minutes, 0])
    #expect(standing.halfDays.map(\.status?.rawValue) == [status, nil])
    #expect(standing.minutes == minutes)
  }

  @Test func `follow merged ids`() throws {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    try edition.person("2", "Exemple")
    try edition.presence("1", "matin")
    try edition.presence("2", "apres-midi")
    try edition.execute("INSERT INTO merge (dropped, kept, act) VALUES ('2', '1', 1)")
    let report = try edition.report()
    #expect(report.standings.map(\.minutes) == [390])
  }

  @Test func `people stand in the order of their names`() throws {
    let edition = try ReportedEdition()
    for (id, name) in [("1", "Zoé"), ("2", "Élan"), ("3", "Eden"), ("4", "élan")] {
      try edition.person(id, name)
    }
    #expect(try edition.report().standings.map(\.participant.id) == ["3", "2", "4", "1"])
  }
}
