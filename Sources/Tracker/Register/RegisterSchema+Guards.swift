extension RegisterSchema {
  /// The triggers that refuse to change or remove what was once recorded.
  ///
  /// Only the forgetting of a person lifts them, within its one transaction.
  static let guards = guarded.map { table in
    ["UPDATE", "DELETE"].map { action in
      """
      CREATE TRIGGER keep_\(table)_\(action.lowercased()) BEFORE \(action) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END;

      """
    }
    .joined()
  }
  .joined()

  /// Takes the triggers away.
  static let guardRemoval = guarded.map { table in
    "DROP TRIGGER keep_\(table)_update; DROP TRIGGER keep_\(table)_delete;\n"
  }
  .joined()

  private static let guarded = [
    "edition", "act", "file", "participant_fact", "attendance_fact", "results_fact", "answer_fact",
    "attempt_fact", "supervision", "survey_fact", "merge", "assignment", "forgotten",
  ]
}
