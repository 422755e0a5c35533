import Courseware
import Foundation
import GRDB

/// The removal of all that a register holds on one person, inside its transaction.
struct Forgetting {
  private let database: Database
  private let query: PersonQuery
  private let ids: [String]
  private var forgotten: ForgottenPeople

  init(_ ids: [String], in database: Database) throws {
    (self.database, self.ids) = (database, ids)
    query = PersonQuery(database: database, ids: ids)
    forgotten = try ForgottenPeople(database)
  }

  /// Removes everything, but hashes that tell the person from others.
  ///
  /// - Returns: what still tells of the person.
  mutating func run(at now: Instant) throws -> Leftovers {
    let people = try query.rows("SELECT * FROM participant_fact WHERE id IN (…)").map(
      Participant.init
    )
    let results = try query.rows("SELECT sha256 FROM results WHERE participant IN (…)")
      .map { $0["sha256"] as Data }
    let documents = try query.rows("SELECT serial FROM document WHERE participant IN (…)")
      .map { $0["serial"] as String }
    let files = try sources()
    _ = try Act.insert(.forget, at: now, into: database)
    try forgotten.insert(
      marks(of: people, results) + documents.map(ForgottenPeople.document),
      into: database
    )
    try database.execute(sql: RegisterSchema.guardRemoval)
    try removeResults(results)
    try query.execute("DELETE FROM assignment WHERE participant IN (…)")
    // What was withdrawn stays so, without a word of why; what was not remains genuine.
    try query.execute(
      """
      UPDATE withdrawal SET reason = NULL WHERE serial IN
        (SELECT serial FROM document WHERE participant IN (…))
      """
    )
    try query.execute("DELETE FROM document WHERE participant IN (…)")
    // Told as this person's, but somebody else's since.
    try query.execute("UPDATE results_fact SET participant = NULL WHERE participant IN (…)")
    try query.execute("DELETE FROM attendance_fact WHERE participant IN (…)")
    try query.execute("DELETE FROM participant_fact WHERE id IN (…)")
    try query.execute("DELETE FROM merge WHERE kept IN (…)")
    try query.execute("DELETE FROM merge WHERE dropped IN (…)")
    try removeNames(of: people)
    try database.execute(sql: RegisterSchema.guards)
    return Leftovers(files: files, mentions: try mentions(of: people))
  }

  /// The names of the files that told of the person.
  private func sources() throws -> [String] {
    let names = try [
      "SELECT name FROM file WHERE sha256 IN (SELECT file FROM participant_fact WHERE id IN (…))",
      "SELECT name FROM file WHERE sha256 IN"
        + " (SELECT file FROM attendance_fact WHERE participant IN (…))",
      "SELECT name FROM file JOIN results USING (sha256) WHERE participant IN (…)",
    ]
    .flatMap { try query.rows($0).map { $0["name"] as String } }
    return Set(names).sorted()
  }

  /// By what the person is to be known; an address that somebody else has too is none.
  private func marks(of people: [Participant], _ results: [Data]) throws -> [String] {
    let others = try query.rows("SELECT email, rpps FROM participant_fact WHERE id NOT IN (…)")
    let shared = Set(others.flatMap { ForgottenPeople.marks(email: $0["email"], rpps: $0["rpps"]) })
    let own = people.flatMap { ForgottenPeople.marks(email: $0.email, rpps: $0.rpps) }
    return ids.map(ForgottenPeople.id) + results.map(ForgottenPeople.results)
      + Set(own).subtracting(shared).sorted()
  }

  private func removeResults(_ results: [Data]) throws {
    for sha256 in results {
      for (table, column) in [
        ("answer_fact", "results"), ("attempt_fact", "results"), ("supervision", "results"),
        ("assignment", "results"), ("results_fact", "sha256"), ("file", "sha256"),
      ] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE \(column) = ?",
          arguments: [sha256]
        )
      }
    }
  }

  /// How many records of others speak of the person, in a proof or as who recorded it.
  private func mentions(of people: [Participant]) throws -> Int {
    let texts = Set(people.flatMap { [$0.id, $0.email, $0.nameAlone] }.compactMap { $0?.folded })
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT evidence, recorded_by FROM attendance_fact
        UNION ALL SELECT supervisor, NULL FROM supervision
        """
    )
    return rows.count { row in
      row.databaseValues.contains { value in
        String.fromDatabaseValue(value).map { shown in
          let shown = shown.folded
          return texts.contains { shown.contains($0) }
        } ?? false
      }
    }
  }

  /// Takes away the names of files that bear the person's name, address or id.
  private func removeNames(of people: [Participant]) throws {
    let texts = Set(
      people.flatMap { [$0.id, $0.familyName, $0.givenName, $0.email] }
        .compactMap { $0?.foldedWords.joined(separator: " ") }.filter { !$0.isEmpty }
    )
    let files = try Row.fetchAll(database, sql: "SELECT sha256, name FROM file")
    for file in files {
      let name = " \((file["name"] as String).foldedWords.joined(separator: " ")) "
      // A short name is found as a word only: somebody called Re is in no « resultats ».
      guard texts.contains(where: { name.contains($0.count < 5 ? " \($0) " : $0) }) else {
        continue
      }
      try database.execute(
        sql: "UPDATE file SET name = '…' WHERE sha256 = ?",
        arguments: [file["sha256"] as Data]
      )
    }
  }
}
