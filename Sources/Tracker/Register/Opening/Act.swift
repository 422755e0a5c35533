import Courseware
import GRDB

/// Something done to a register, as its history counts it.
enum Act {
  enum Kind: String {
    case `import`, correct, merge, assign, forget, issue, reissue, withdraw
  }

  /// Notes that something is done.
  ///
  /// - Returns: its number.
  static func insert(_ kind: Kind, at now: Instant, into database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO act (at, kind) VALUES (?, ?)",
      arguments: [now.nanoseconds, kind.rawValue]
    )
    return database.lastInsertedRowID
  }
}
