import Courseware
import GRDB

/// How SQLite is spoken to: what was acknowledged survives a power cut, what was removed is gone.
enum RegisterConnection {
  static func open(
    _ path: String,
    shown: String,
    patience: Double
  ) throws(Diagnostic) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try set($0) }
      return queue
    } catch {
      throw Diagnostic(error, register: shown)
    }
  }

  static func openInMemory() throws(Diagnostic) -> DatabaseQueue {
    do {
      return try DatabaseQueue()
    } catch {
      throw Diagnostic(error, register: ":memory:")
    }
  }

  /// The settings, each with what it must read as afterwards.
  ///
  /// SQLite ignores in silence what it cannot set, so each is read back.
  private static let settings = [
    // Another program may have left a register in WAL mode, where FULL is not what it seems.
    ("journal_mode", "DELETE", "delete"),
    // More than FULL: the folder is synchronised too, once the journal is gone from it.
    ("synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    // Else INSERT OR REPLACE would get past the triggers that refuse to delete.
    ("recursive_triggers", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    // No person's name in a temporary file.
    ("temp_store", "MEMORY", "2"),
  ]

  private static func set(_ database: Database) throws {
    for (name, value, expected) in settings {
      try database.execute(sql: "PRAGMA \(name) = \(value)")
      let found = try String.fetchOne(database, sql: "PRAGMA \(name)")
      guard found == expected else {
        throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "\(name) is \(found ?? "unset")")
      }
    }
  }
}
