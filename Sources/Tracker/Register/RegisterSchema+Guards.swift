extension RegisterSchema {
  /// The triggers that refuse to change or remove what was once recorded, in some tables.
  ///
  /// Only the forgetting of a person lifts them, within its one transaction.
  static func guards(of tables: [String]) -> String {
    tables.map { table in
      ["UPDATE", "DELETE"].map { action in
        """
        CREATE TRIGGER keep_\(table)_\(action.lowercased()) BEFORE \(action) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;

        """
      }
      .joined()
    }
    .joined()
  }

  /// The triggers of all tables.
  static let guards = guards(of: guardedAtFirst + guardedSince2)

  /// Takes the triggers away.
  static let guardRemoval = (guardedAtFirst + guardedSince2).map { table in
    "DROP TRIGGER keep_\(table)_update; DROP TRIGGER keep_\(table)_delete;\n"
  }
  .joined()

  /// The tables of version 1 that are guarded.
  static let guardedAtFirst = [
    "edition", "act", "file", "participant_fact", "attendance_fact", "results_fact", "answer_fact",
    "attempt_fact", "supervision", "survey_fact", "merge", "assignment", "forgotten",
  ]

  /// The tables of version 2 that are guarded.
  static let guardedSince2 = ["document", "withdrawal"]
}
