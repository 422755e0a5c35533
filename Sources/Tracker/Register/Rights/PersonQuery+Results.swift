import Courseware
import Foundation
import GRDB

extension PersonQuery {
  /// What was answered, file by file.
  func results() throws -> [PersonExport.ResultsFile] {
    try rows(
      """
      SELECT results.sha256, results_fact.participant, results.learner, results.build,
        results.saved_at, act.kind, act.at, file.name
      FROM results JOIN results_fact USING (sha256) JOIN file USING (sha256)
        JOIN act ON act.number = file.act
      WHERE results.participant IN (…) ORDER BY results.saved_at, results.sha256
      """
    )
    .map { row in
      let sha256: Data = row["sha256"]
      return PersonExport.ResultsFile(
        participant: row["participant"],
        learner: row["learner"],
        build: row["build"],
        savedAt: row.time("saved_at") ?? "",
        answers: try answers(sha256),
        attempts: try attempts(sha256),
        supervisedBy: try String.fetchAll(
          database,
          sql: "SELECT supervisor FROM supervision WHERE results = ? ORDER BY supervisor",
          arguments: [sha256]
        ),
        assignedTo: try Row.fetchAll(
          database,
          sql: """
            SELECT participant, at FROM assignment JOIN act ON act.number = assignment.act
            WHERE results = ? ORDER BY act.number
            """,
          arguments: [sha256]
        )
        .map { PersonExport.Assignment(participant: $0["participant"], at: $0.time("at") ?? "") },
        sha256: sha256.hexadecimal,
        source: PersonExport.Source(row)
      )
    }
  }

  private func answers(_ sha256: Data) throws -> [String: PersonExport.Answer] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT * FROM answer_fact WHERE results = ?",
      arguments: [sha256]
    )
    let pairs = try rows.map { row in
      (
        row["question"] as String,
        PersonExport.Answer(
          first: try row.decoded("first"),
          given: try row.decoded("given"),
          tries: row["tries"],
          at: row.time("at") ?? ""
        )
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private func attempts(_ sha256: Data) throws -> [PersonExport.Attempt] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT * FROM attempt_fact WHERE results = ? ORDER BY assessment, started_at",
      arguments: [sha256]
    )
    return try rows.map { row in
      PersonExport.Attempt(
        assessment: row["assessment"],
        learner: row["learner"],
        attempt: row["number"],
        drawn: try row.decoded("drawn"),
        answers: try row.decoded("answers"),
        startedAt: row.time("started_at") ?? "",
        finishedAt: row.time("finished_at")
      )
    }
  }
}
