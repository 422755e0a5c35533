import Foundation
import Testing

/// Facts that cannot be, or can hardly be.
@Suite struct BadAttendanceTests {
  /// What a register with one person and one record is then told.
  private struct Told {
    let name: String
    var people: [String] = []
    var records: [String] = []
    var others: [String: String] = [:]
  }

  @Test func `what cannot be is refused with its place, and nothing is recorded`() throws {
    let partial = #""status": "partial", "arrived": "%", "left": "%""#
    func stay(_ from: String, _ to: String) -> String {
      partial.replacing("%", with: from, maxReplacements: 1).replacing("%", with: to)
    }
    let told = [
      Told(name: "an unknown participant", records: [SmallEdition.record("018-U")]),
      Told(name: "an unknown participant like none", records: [SmallEdition.record("zz")]),
      Told(name: "an unknown half-day", records: [SmallEdition.record("017-T", "soir")]),
      Told(
        name: "departure before arrival",
        records: [SmallEdition.record("017-T", "apres-midi", stay("16:00", "15:00"))]
      ),
      Told(
        name: "departure at the arrival",
        records: [SmallEdition.record("017-T", "apres-midi", stay("15:00", "15:00"))]
      ),
      Told(
        name: "more than an hour outside",
        records: [SmallEdition.record("017-T", "apres-midi", stay("12:59", "18:31"))]
      ),
      Told(
        name: "the time of another zone",
        records: [
          SmallEdition.record(
            "017-T",
            "apres-midi",
            stay("2026-06-09T14:00:00-04:00", "2026-06-09T17:30:00-04:00")
          )
        ]
      ),
      Told(
        name: "two half-days at the same time",
        records: [
          SmallEdition.record("017-T", "matin", stay("09:00", "13:20"), at: "2026-06-09T14:00:00Z"),
          SmallEdition.record("017-T", "apres-midi", stay("13:10", "17:00")),
        ]
      ),
      Told(
        name: "another fact at the same instant",
        records: [SmallEdition.record("017-T", "matin", stay("09:30", "12:30"))]
      ),
      Told(
        name: "another person at the same instant",
        people: [SmallEdition.person("017-T", "Autre", #""email": "a@exemple.invalid""#)]
      ),
      Told(
        name: "two facts of one file at the same instant",
        records: [
          SmallEdition.record("017-T", "apres-midi"),
          SmallEdition.record("017-T", "apres-midi", #""status": "absent""#),
        ]
      ),
      Told(
        name: "an attempt that ended twice",
        others: [
          "r1.json": SmallEdition.results(
            participant: "017-T",
            finished: "2026-06-09T17:10:00+02:00"
          ),
          "r2.json": SmallEdition.results(
            participant: "017-T",
            finished: "2026-06-09T17:11:00+02:00"
          ),
        ]
      ),
      Told(
        name: "many unknown participants",
        records: (1...30).map { SmallEdition.record("x\($0)") }
      ),
      Told(name: "a missing file", others: ["absent.json": "→ nowhere"]),
      Told(name: "a folder", others: ["dossier/a.json": "{}"]),
      Told(
        name: "another edition",
        others: [
          "autre.json":
            #"{ "format": "atelier-attendance", "version": 1, "workshop": "x", "participants": [], "attendance": [] }"#
        ]
      ),
    ]
    var said = ""
    for told in told {
      let edition = try Self.edition()
      try edition.write("b.json", people: told.people, records: told.records)
      for (name, text) in told.others { try edition.course.write(name, text) }
      let before = try edition.course.files()
      let names = Set(told.others.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
      let result = try edition.course.atelier(
        ["attendance", "import", "--today", "2026-06-10", "b.json"] + names
      )
      #expect(result.status == 1, "\(told.name)")
      #expect(result.output == "", "\(told.name)")
      #expect(differences(before, try edition.course.files()) == [], "\(told.name)")
      said += "== \(told.name)\n\(result.errors)\n"
    }
    try expectGolden(said, "Command/bad-attendance.txt")
  }

  @Test func `what can hardly be is a warning`() throws {
    let workshop =
      SmallEdition.workshop + """

          - { id: ferie, date: 2026-05-14, start: "08:00", end: "12:30" }
          - { id: futur, date: 2026-06-11, start: "09:00", end: "10:00" }
        """
    let edition = try SmallEdition(workshop: workshop)
    let stay = #""status": "partial", "arrived": "08:45", "left": "12:50""#
    try edition.write(
      "a.json",
      people: [
        SmallEdition.person("017-T", "Exemple-Martin", #""given_name": "Éloïse""#),
        SmallEdition.person("031-J", "ELOISE", #""given_name": "Martin exemple""#),
        SmallEdition.person("032-K", "Un", #""email": "x@exemple.invalid""#),
        SmallEdition.person("033-L", "Deux", #""email": "X@exemple.invalid ""#),
        SmallEdition.person("034-M", "Trois", #""updated_at": "2026-06-11T10:00:00Z""#),
      ],
      records: [
        SmallEdition.record("017-T", "matin", stay),
        SmallEdition.record("017-T", "ferie"),
        SmallEdition.record("031-J", "ferie"),
        SmallEdition.record("017-T", "futur"),
        SmallEdition.record("031-J", "futur", #""status": "excused""#),
        SmallEdition.record("017-T", "apres-midi", at: "2027-06-09T10:00:00Z"),
      ]
        + (0..<5).map {
          #"{ "participant": "032-K", "session": "matin", "status": "present", "recorded_at": "2026-06-09T10:0\#($0):00Z" }"#
        }
    )
    let result = try edition.importing("a.json")
    #expect(result.status == 0)
    try expectGolden(result.output + result.errors, "Command/doubtful-attendance.txt")
  }

  @Test func `of oddities of half-days the first are shown, in the order of the file`() throws {
    let days = ["07-14", "05-25", "05-14", "05-08", "05-01", "01-01"]
    let sessions = days.map { day in
      "\n  - { id: j\(day), date: 2026-\(day), start: \"09:00\", end: \"12:30\" }"
    }
    let edition = try SmallEdition(workshop: SmallEdition.workshop + sessions.joined())
    try edition.write(
      "a.json",
      people: [SmallEdition.person("017-T", "Exemple")],
      records: days.map { SmallEdition.record("017-T", "j\($0)") }
    )
    let result = try edition.attendance("import", "--today", "2026-08-01", "a.json")
    #expect(result.status == 0)
    let shown = result.errors.matches(of: /« j(\d\d-\d\d) » tombe un jour férié/).map { $0.1 }
    #expect(shown == ["07-14", "05-25", "05-14"])
    #expect(result.errors.contains("demi-journée un jour férié : 6 fois"))
  }

  @Test func `many who are at two half-days at once are counted`() throws {
    let edition = try SmallEdition()
    let long = #""status": "partial", "arrived": "09:00", "left": "13:20""#
    let early = #""status": "partial", "arrived": "13:10", "left": "17:00""#
    let ids = (1...30).map { "p\($0)" }
    try edition.write(
      "a.json",
      people: ids.map { SmallEdition.person($0, "Exemple-\($0)") },
      records: ids.flatMap {
        [SmallEdition.record($0, "matin", long), SmallEdition.record($0, "apres-midi", early)]
      }
    )
    let result = try edition.importing("a.json")
    #expect(result.status == 1)
    #expect(
      result.errors.matches(of: /serait en même temps à « apres-midi » et à « matin »/).count == 20
    )
    #expect(
      result.errors.contains(
        "deux demi-journées en même temps : 30 fois, dont les 20 premières sont montrées"
      )
    )
  }

  private static func edition() throws -> SmallEdition {
    let edition = try SmallEdition()
    try edition.write(
      "a.json",
      people: [SmallEdition.person("017-T", "Exemple")],
      records: [SmallEdition.record("017-T")]
    )
    #expect(try edition.importing("a.json").status == 0)
    return edition
  }
}
