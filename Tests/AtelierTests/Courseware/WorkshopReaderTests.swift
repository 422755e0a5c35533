import Testing

@testable import Courseware

/// What is read of `workshop.yml`, and what is said where it cannot be.
@Suite struct WorkshopReaderTests {
  @Test func `the least edition has the usual rules`() throws {
    let workshop = try #require(read(Self.least).workshop)
    #expect(workshop.id == "demo")
    #expect(workshop.timezone == "Europe/Paris")
    #expect(workshop.documents == DocumentRules())
    #expect(workshop.retention.attendanceYears == 6)
    #expect(workshop.sessions == [])
  }

  @Test func `a session counts its minutes without its breaks, each minute of these once`() throws {
    let sessions = """
      sessions:
        - { id: m, date: 2026-06-09, start: "09:00", end: "12:30", breaks: [ { start: "10:30", end: "10:45" }, { start: "11:30", end: "11:35" } ] }
        - { id: a, date: 2026-06-09, start: "14:00", end: "17:00", modules: 10-un, trainer: t1 }
        - { id: o, date: 2026-06-10, start: "09:00", end: "12:30", breaks: [ { start: "10:40", end: "11:00" }, { start: "10:30", end: "10:45" } ] }
      trainers: [ { id: t1, name: Camille Exemple } ]
      """
    let workshop = try #require(read(Self.least + sessions).workshop)
    #expect(workshop.sessions.map(\.minutes) == [190, 180, 180])
    #expect(workshop.sessions.map(\.modules) == [[], ["10-un"], []])
    #expect(workshop.sessions.map(\.trainer) == [nil, "t1", nil])
  }

  @Test func `the rules of documents are read`() throws {
    let documents = """
      documents:
        attendance: {}
        completion: { action: action de formation, minimum_attendance: 0.5 }
        achievement: { minimum_attendance: 0.75, assessment: 10-un, minimum_score: 70, supervised: true }
      retention: { attendance_years: 3, results_years: 0 }
      """
    let workshop = try #require(read(Self.least + documents).workshop)
    #expect(workshop.documents.attendance?.minimumAttendance == nil)
    #expect(workshop.documents.attendance != nil)
    #expect(workshop.documents.completion?.action == "action de formation")
    #expect(workshop.documents.completion?.minimumAttendance == Share("0.5"))
    #expect(workshop.documents.achievement?.minimumScore == 70)
    #expect(workshop.documents.achievement?.supervised == true)
    #expect(workshop.retention.attendanceYears == 3)
    #expect(workshop.retention.resultsYears == 0)
    #expect(workshop.retention.surveyYears == 1)
  }

  @Test(arguments: [
    ("timezone: UTC", nil), ("timezone: America/Argentina/Salta", nil),
    ("timezone: Europe/Atlantis", "'Europe/Atlantis' is not understood as 'timezone'"),
    ("timezone: ../../etc/passwd", "'../../etc/passwd' is not understood as 'timezone'"),
    ("retention: { attendance_years: 51 }", "'51' is not understood as 'attendance_years'"),
    ("retention: { atendance_years: 5 }", "unknown key 'atendance_years'"),
    (
      "documents: { attendance: { minimum_attendance: 75 } }",
      "'75' is not understood as 'minimum_attendance'"
    ),
    ("documents: { completion: {} }", "'action' is missing"),
    (
      "documents: { achievement: { supervised: oui } }", "'oui' is not understood as 'supervised'"
    ),
    ("documents: { achievement: { assessment: 99-nulle-part } }", "unknown module '99-nulle-part'"),
    ("documents: { achievement: { assessment: 20-lecon } }", "'20-lecon.md' is no assessment"),
    ("sessions: matin", "a list is expected here"),
    ("sessions: [ matin ]", "lines 'key: value' are expected here"),
    ("trainers: [ { id: a, name: A }, { id: a, name: B } ]", "'a' is there twice"),
    ("trainer: Camille", "unknown key 'trainer'"),
  ])
  func `fields that cannot be read are named`(line: String, message: String?) {
    #expect(read(Self.least + line).messages == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "date: 2026-06-31, start: \"9:00\", end: \"10:00\"",
      "'2026-06-31' is not understood as 'date'"
    ),
    ("date: 2026-06-09, start: \"9h\", end: \"10:00\"", "'9h' is not understood as 'start'"),
    ("date: 2026-06-09, start: \"9:00\"", "'end' is missing"),
    ("date: 2026-06-09, start: \"9:00\", end: \"9:00\"", "the end is not after the start"),
    (
      "date: 2026-06-09, start: \"9:00\", end: \"10:00\", modules: [10-deux]",
      "unknown module '10-deux'"
    ),
    ("date: 2026-06-09, start: \"9:00\", end: \"10:00\", trainer: t9", "unknown trainer 't9'"),
    (
      "date: 2026-06-09, start: \"9:00\", end: \"10:00\", breaks: [ { start: \"9:50\", end: \"10:10\" } ]",
      "the break lies outside the half-day"
    ),
    (
      "date: 2026-06-09, start: \"9:00\", end: \"10:00\", breaks: [ { start: \"9:50\", end: \"9:40\" } ]",
      "the end is not after the start"
    ),
  ])
  func `a session that cannot be held is named`(fields: String, message: String) {
    let sessions = "sessions: [ { id: a, \(fields) } ]"
    #expect(read(Self.least + sessions).messages == [message])
  }

  /// Files of attendance name it, and take no other.
  @Test(arguments: ["après-midi", "jour 1", "a/b", "\"\""])
  func `a session's id is one that files can name`(id: String) {
    let time = "date: 2026-06-09, start: \"9:00\", end: \"10:00\""
    let messages = read(Self.least + "sessions: [ { id: \(id), \(time) } ]").messages
    #expect(messages.count == 1 && messages.allSatisfy { $0.contains("'id'") }, "\(messages)")
  }

  @Test(arguments: [
    ("title: Formation agréée par l’État", true),
    ("title: Organisme accrédité par le ministère", true),
    ("place: Agrément d'État n° 1", true),
    ("place: State-approved centre", true),
    ("title: Session DPC", true),
    ("documents: { completion: { action: développement professionnel continu } }", true),
    ("trainers: [ { id: t, name: ODPC exemple } ]", true),
    (
      "title: \"Enregistré sous le numéro 0. Cet enregistrement ne vaut pas agrément de l’État.\"",
      false
    ),
    ("title: Le grand RDPCA agréable par étapes", false),
  ])
  func `what no document may claim is refused`(line: String, isRefused: Bool) {
    let said = read(Self.least + line).messages
    #expect(said.count == (isRefused ? 1 : 0), "\(said)")
  }

  @Test(arguments: [("09:00", "10:00", true), ("09:59", "11:00", true), ("10:00", "11:00", false)])
  func `two sessions do not overlap`(start: String, end: String, isRefused: Bool) {
    let sessions = """
      sessions:
        - { id: b, date: 2026-06-09, start: "\(start)", end: "\(end)" }
        - { id: a, date: 2026-06-09, start: "09:00", end: "10:00" }
        - { id: c, date: 2026-06-10, start: "09:00", end: "10:00" }
      """
    let said = read(Self.least + sessions).messages
    #expect((said.count == 1) == isRefused)
    #expect(said.allSatisfy { $0.hasPrefix("the half-days '") && $0.hasSuffix("' overlap") })
  }

  private static let least = "id: demo\norganiser: { name: Fédération exemple }\n"

  private func read(_ yaml: String) -> (workshop: Workshop?, messages: [String]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "workshop.yml", text: yaml)
    let workshop = Workshop(
      yaml: source,
      moduleIDs: ["10-un", "20-lecon"],
      lessonIDs: ["20-lecon"],
      diagnostics: &diagnostics
    )
    return (workshop, diagnostics.map(\.message.english))
  }
}
