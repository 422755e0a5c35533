import Courseware
import Foundation
import GRDB

/// Records what files tell of people.
struct ParticipantRecorder {
  /// The ids that are known so far.
  private(set) var known: Set<String>

  private let database: Database
  private let act: Int64
  private let text: (Instant) -> Localized
  private let insertion: Statement
  private let selection: Statement
  private let standing: Statement

  /// Prepares to record.
  ///
  /// - Parameters:
  ///   - database: the register.
  ///   - act: the number of the act that tells.
  ///   - text: how an instant is shown.
  /// - Throws: what SQLite refuses.
  init(_ database: Database, act: Int64, text: @escaping (Instant) -> Localized) throws {
    (self.database, self.act, self.text) = (database, act, text)
    known = try String.fetchSet(database, sql: "SELECT DISTINCT id FROM participant_fact")
    insertion = try database.makeStatement(
      sql: """
        INSERT INTO participant_fact (act, file, id, title, given_name, family_name, email,
          organisation, practice, rpps, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """
    )
    selection = try database.makeStatement(
      sql: """
        SELECT fact.*, file.name AS source FROM participant_fact AS fact
          LEFT JOIN file ON file.sha256 = fact.file
        WHERE id = ? AND ifnull(updated_at, -1) = ?
        """
    )
    standing = try database.makeStatement(
      sql: """
        SELECT * FROM participant_fact WHERE id = ? AND number <> ?
        ORDER BY updated_at DESC NULLS LAST LIMIT 1
        """
    )
  }

  /// Records a fact, if it is not known.
  ///
  /// Details that only were written at another time change nothing that anybody would call so: a
  /// desk's file tells all details of whoever it signs in.
  ///
  /// - Parameters:
  ///   - person: the fact.
  ///   - file: the SHA-256 of the file that tells it; nil for a correction.
  /// - Returns: how new it is, or with what it is at odds.
  /// - Throws: what SQLite refuses.
  mutating func record(_ person: Participant, file: Data?) throws -> Recorded {
    insertion.setUncheckedArguments([
      act, file, person.id, person.title, person.givenName, person.familyName, person.email,
      person.organisation, person.practice?.rawValue, person.rpps, person.updatedAt?.nanoseconds,
    ])
    try insertion.execute()
    if database.changesCount > 0 {
      if known.insert(person.id).inserted { return .told(.new) }
      let arguments: StatementArguments = [person.id, database.lastInsertedRowID]
      let before = try Row.fetchOne(standing, arguments: arguments).map(Participant.init)
      return .told(before?.hasDetails(of: person) == true ? .known : .changed)
    }
    let arguments: StatementArguments = [person.id, person.updatedAt?.nanoseconds ?? -1]
    guard let held = try Row.fetchOne(selection, arguments: arguments) else {
      return .told(.known)
    }
    let conflict = FactConflict(
      held,
      told: [
        "title": person.title.databaseValue, "given_name": person.givenName.databaseValue,
        "family_name": person.familyName.databaseValue, "email": person.email.databaseValue,
        "organisation": person.organisation.databaseValue,
        "practice": (person.practice?.rawValue).databaseValue,
        "rpps": person.rpps.databaseValue,
      ],
      text: text
    )
    return conflict.map { .conflict($0) } ?? .told(.known)
  }
}

extension String? {
  var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
