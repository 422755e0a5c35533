import Courseware
import Foundation
import GRDB

/// Records what files tell of answers to questions.
struct ResultsRecorder {
  let database: Database

  /// The number of the act that tells.
  let act: Int64

  /// How an instant is shown.
  let text: (Instant) -> Localized

  /// Records a file's answers and attempts, and who vouches for them.
  ///
  /// - Parameters:
  ///   - results: what the file tells.
  ///   - file: its SHA-256.
  ///   - isKnown: whether it was recorded before; then it may only be vouched for now.
  ///   - supervisor: who vouches for it, if anybody does.
  /// - Returns: how new they are, or with what they are at odds.
  /// - Throws: what SQLite refuses.
  func record(
    _ results: Results,
    file: Data,
    isKnown: Bool,
    supervisor: String?
  ) throws -> Recorded {
    if !isKnown {
      for attempt in results.attempts {
        if let conflict = try conflict(of: attempt) { return .conflict(conflict) }
      }
      try insert(results, file: file)
    }
    guard let supervisor else { return .told(isKnown ? .known : .new) }
    try database.cachedStatement(
      sql:
        "INSERT INTO supervision (results, supervisor, act) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    )
    .execute(arguments: [file, supervisor, act])
    return .told(isKnown ? (database.changesCount > 0 ? .changed : .known) : .new)
  }

  private func insert(_ results: Results, file: Data) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO results_fact (sha256, participant, learner, build, saved_at)
        VALUES (?, ?, ?, ?, ?)
        """
    )
    .execute(
      arguments: [
        file, results.participant, results.learner, results.build, results.savedAt.nanoseconds,
      ]
    )
    let answer = try database.cachedStatement(
      sql: """
        INSERT INTO answer_fact (results, question, first, given, tries, at)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    )
    for (question, told) in results.answers {
      try answer.execute(
        arguments: [
          file, question, told.first.json, told.given.json, told.tries, told.at.nanoseconds,
        ]
      )
    }
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO attempt_fact (results, assessment, learner, number, drawn, answers, started_at,
          finished_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    for attempt in results.attempts {
      try insertion.execute(
        arguments: [
          file, attempt.assessment, attempt.learner, attempt.number, attempt.drawn.json,
          attempt.answers.json, attempt.startedAt.nanoseconds, attempt.finishedAt?.nanoseconds,
        ]
      )
    }
  }

  /// An attempt that was ended is not ended otherwise; its number may change, when a browser takes
  /// over the attempts of another.
  private func conflict(of attempt: Results.Attempt) throws -> FactConflict? {
    guard let finishedAt = attempt.finishedAt else { return nil }
    let selection = try database.cachedStatement(
      sql: """
        SELECT fact.*, file.name AS source FROM attempt_fact AS fact
          JOIN file ON file.sha256 = fact.results
        WHERE learner = ? AND started_at = ? AND assessment = ? AND finished_at IS NOT NULL
        """
    )
    let held = try Row.fetchOne(
      selection,
      arguments: [attempt.learner, attempt.startedAt.nanoseconds, attempt.assessment]
    )
    guard let held else { return nil }
    return FactConflict(
      held,
      told: [
        "drawn": attempt.drawn.json.databaseValue, "answers": attempt.answers.json.databaseValue,
        "finished_at": finishedAt.nanoseconds.databaseValue,
      ],
      text: text
    )
  }
}

extension [String] {
  /// The texts as a JSON list.
  var json: String { "[" + map(\.quotedForJSON).joined(separator: ",") + "]" }
}

extension [String: [String]] {
  /// The lists as a JSON object with sorted keys.
  var json: String {
    // By bytes, the same on every computer.
    let sorted = sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{" + sorted.map { "\($0.quotedForJSON):\($1.json)" }.joined(separator: ",") + "}"
  }
}
