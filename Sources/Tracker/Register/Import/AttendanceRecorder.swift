import Courseware
import Foundation
import GRDB

/// Records what files tell of presence.
struct AttendanceRecorder {
  private let database: Database
  private let act: Int64
  private let people: People
  private let text: (Instant) -> Localized
  private let insertion: Statement
  private let presence: Statement
  private let selection: Statement

  /// Prepares to record.
  ///
  /// - Parameters:
  ///   - database: the register.
  ///   - act: the number of the act that tells.
  ///   - text: how an instant is shown.
  /// - Throws: what SQLite refuses.
  init(_ database: Database, act: Int64, text: @escaping (Instant) -> Localized) throws {
    (self.database, self.act, self.text) = (database, act, text)
    people = try People(database)
    insertion = try database.makeStatement(
      sql: """
        INSERT INTO attendance_fact (act, file, participant, session, status, arrived, left,
          evidence, recorded_by, recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """
    )
    presence = try database.makeStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM attendance_fact WHERE participant = ? AND session = ?)"
    )
    selection = try database.makeStatement(
      sql: """
        SELECT fact.*, file.name AS source FROM attendance_fact AS fact
          JOIN file ON file.sha256 = fact.file
        WHERE participant = ? AND session = ? AND recorded_at = ?
        """
    )
  }

  /// Records a fact, if it is not known.
  ///
  /// - Parameters:
  ///   - fact: the fact.
  ///   - file: the SHA-256 of the file that tells it.
  /// - Returns: how new it is, or with what it is at odds.
  /// - Throws: what SQLite refuses.
  func record(_ fact: Attendance, file: Data) throws -> Recorded {
    presence.setUncheckedArguments([fact.participant, fact.session])
    let isKnown = try Bool.fetchOne(presence) ?? false
    insertion.setUncheckedArguments([
      act, file, fact.participant, fact.session, fact.status.rawValue, fact.arrived?.nanoseconds,
      fact.left?.nanoseconds, fact.evidence, fact.recordedBy, fact.recordedAt.nanoseconds,
    ])
    try insertion.execute()
    if database.changesCount > 0 {
      // Who has several ids is one person: what was told of one holds for the others.
      for id in people.others(than: fact.participant) {
        if let conflict = try conflict(of: fact, asOf: id) { return .conflict(conflict) }
      }
      return .told(isKnown ? .changed : .new)
    }
    return try conflict(of: fact, asOf: fact.participant).map { .conflict($0) } ?? .told(.known)
  }

  private func conflict(of fact: Attendance, asOf id: String) throws -> FactConflict? {
    selection.setUncheckedArguments([id, fact.session, fact.recordedAt.nanoseconds])
    guard let held = try Row.fetchOne(selection) else { return nil }
    return FactConflict(
      held,
      told: [
        "status": fact.status.rawValue.databaseValue,
        "arrived": fact.arrived?.nanoseconds.databaseValue ?? .null,
        "left": fact.left?.nanoseconds.databaseValue ?? .null,
        "evidence": fact.evidence.databaseValue, "recorded_by": fact.recordedBy.databaseValue,
      ],
      text: text
    )
  }
}
