import Foundation

/// A course with an edition of two half-days, and files of attendance of it.
struct SmallEdition {
  /// The folder with the course, in which the command is run.
  let course: CourseOnDisk

  /// Makes a French edition, or an English one.
  init(english: Bool = false, workshop: String = workshop) throws {
    let files = english ? SmallCourse.english(with: [:]) : SmallCourse.french(with: [:])
    course = try CourseOnDisk(files.merging(["Modules/workshop.yml": workshop]) { $1 })
  }

  /// Runs `atelier attendance` with some arguments.
  func attendance(_ arguments: String...) throws -> Executable.Result {
    try course.atelier(["attendance"] + arguments)
  }

  /// Imports files on the day after the edition.
  func importing(_ arguments: String...) throws -> Executable.Result {
    try course.atelier(["attendance", "import", "--today", "2026-06-10"] + arguments)
  }

  /// Writes a file of attendance.
  func write(_ name: String, people: [String] = [], records: [String] = []) throws {
    try course.write(name, Self.file(people: people, records: records))
  }

  /// The text of a file of attendance, a line for each person and record.
  static func file(people: [String] = [], records: [String] = []) -> String {
    """
    { "format": "atelier-attendance", "version": 1, "workshop": "demo", "participants": [
    \(people.joined(separator: ",\n"))
    ], "attendance": [
    \(records.joined(separator: ",\n"))
    ] }

    """
  }

  /// The text of a person.
  static func person(_ id: String, _ name: String, _ more: String = "") -> String {
    #"{ "id": "\#(id)", "family_name": "\#(name)"\#(more.isEmpty ? "" : ", " + more) }"#
  }

  /// The text of a record, of a presence from beginning to end at noon unless it is said otherwise.
  static func record(
    _ id: String,
    _ session: String = "matin",
    _ more: String = #""status": "present""#,
    at time: String = "2026-06-09T12:31:00+02:00"
  ) -> String {
    #"{ "participant": "\#(id)", "session": "\#(session)", "evidence": "f1", \#(more), "#
      + #""recorded_at": "\#(time)" }"#
  }

  /// What a file of results holds.
  static func results(
    participant: String?,
    learner: String = String(repeating: "a", count: 32),
    course: String = "essai",
    finished: String? = nil,
    saved: String = "2026-06-09T17:20:00+02:00"
  ) -> String {
    let end = finished.map { "\"\($0)\"" } ?? "null"
    return """
      { "format": "atelier-results", "version": 1, "course": "\(course)", "workshop": "demo",
        "build": "sha256-\(String(repeating: "0", count: 64))",
        "participant": \(participant.map { "\"\($0)\"" } ?? "null"), "learner": "\(learner)",
        "saved_at": "\(saved)",
        "answers": { "q1": { "first": ["a"], "given": ["b"], "tries": 2,
          "at": "2026-06-09T10:00:00+02:00" } },
        "assessments": { "90-fin": [ { "attempt": 1, "learner": "\(learner)", "drawn": ["q1"],
          "answers": { "q1": { "given": ["a"] } },
          "started_at": "2026-06-09T17:00:00+02:00", "finished_at": \(end) } ] } }

      """
  }

  static let workshop = """
    id: demo
    organiser: { name: Fédération exemple }
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30" }
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30" }
    """
}
