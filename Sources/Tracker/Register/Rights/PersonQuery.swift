import GRDB

/// Asks a register about one person.
struct PersonQuery {
  let database: Database
  let ids: [String]

  /// The rows of a query in which `(…)` stands for the person's ids.
  func rows(_ sql: String) throws -> [Row] {
    try Row.fetchAll(database, sql: filled(sql), arguments: StatementArguments(ids))
  }

  /// Has something changed, with `(…)` for the person's ids.
  func execute(_ sql: String) throws {
    try database.execute(sql: filled(sql), arguments: StatementArguments(ids))
  }

  private func filled(_ sql: String) -> String {
    sql.replacing("(…)", with: "(\(databaseQuestionMarks(count: ids.count)))")
  }
}
