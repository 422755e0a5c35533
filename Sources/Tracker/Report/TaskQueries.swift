import Foundation
import GRDB

/// What is left to do, as far as it is read from a register by itself.
struct TaskQueries {
  let database: Database

  /// A file of results that belongs to nobody who takes part.
  struct LooseResults {
    /// The SHA-256.
    let key: Data

    /// The file's name when it was imported.
    let file: String

    /// What a command knows the file by: its name, or the beginning of its SHA-256 where several
    /// have that name.
    let handle: String

    /// The number that it names, which is nobody's; nil where it names none.
    let participant: String?

    /// Whose other results come from the same browser, if they are one person's.
    let owner: String?
  }

  /// The files of results to attach, by their names.
  func looseResults() throws -> [LooseResults] {
    try Row.fetchAll(
      database,
      sql: """
        WITH owned AS MATERIALIZED (SELECT sha256, participant, learner FROM results),
          owner AS MATERIALIZED (
            SELECT learner, min(participant) AS id FROM owned
            WHERE participant IN (SELECT id FROM participant)
            GROUP BY learner HAVING min(participant) = max(participant)
          ),
          named AS MATERIALIZED (
            SELECT name, format, count(*) AS count FROM file GROUP BY name, format
          )
        SELECT file.sha256, file.name, owned.participant, owner.id AS owner,
          CASE named.count WHEN 1 THEN file.name
            ELSE lower(hex(substr(file.sha256, 1, 6))) END AS handle
        FROM owned JOIN file ON file.sha256 = owned.sha256
          JOIN named ON named.name = file.name AND named.format = file.format
          LEFT JOIN owner ON owner.learner = owned.learner
        WHERE owned.participant IS NULL
          OR owned.participant NOT IN (SELECT id FROM participant)
        ORDER BY file.name, owned.sha256
        """
    )
    .map { row in
      LooseResults(
        key: row["sha256"],
        file: row["name"],
        handle: row["handle"],
        participant: row["participant"],
        owner: row["owner"]
      )
    }
  }

  /// How many of the attached files of results were given to another state of the questions.
  func resultsOfOtherBuilds(than build: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM results WHERE build <> ? AND participant IS NOT NULL",
      arguments: [build]
    ) ?? 0
  }

  /// Whether there is anything in a table or view.
  func holdsAnything(in name: String) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(name))") ?? false
  }
}
