public import Courseware
import Crypto
import Foundation
import GRDB

/// What is kept of one edition: who took part, when, and what they answered.
///
/// It is one SQLite file, which only its owner may read. History is only ever added to; the
/// tables, and the views that say what stands now, are those of `RegisterSchema`.
public struct Register: Sendable {
  /// What a register belongs to.
  public struct Edition: Hashable, Sendable {
    /// The edition's id.
    public let workshop: String

    /// The course's id.
    public let course: String

    /// Names an edition of a course.
    public init(workshop: String, course: String) {
      self.workshop = workshop
      self.course = course
    }
  }

  /// The file's path, as the user would type it.
  public let path: String

  /// Whose it is.
  public let edition: Edition

  private let queue: DatabaseQueue

  /// Opens the register of an edition.
  ///
  /// - Parameters:
  ///   - path: its file, as the user typed it.
  ///   - edition: whose it must be.
  ///   - isMade: whether it is made where there is none yet.
  ///   - patience: for how many seconds another command that records is waited for.
  /// - Throws: a `Diagnostic` if there is none or it cannot be used; it is then as it was.
  public init(
    _ path: String,
    of edition: Edition,
    made isMade: Bool = false,
    patience: Double = 3
  ) throws(Diagnostic) {
    self.path = path
    self.edition = edition
    let file = RegisterFile(path)
    if try !file.check() {
      guard isMade else { throw .noRegister(path) }
      _ = try file.create()
    }
    queue = try RegisterConnection.open(file.absolutePath, shown: path, patience: patience)
    try prepare()
  }

  /// Makes a register in memory, on which to try what would be recorded.
  ///
  /// - Throws: a `Diagnostic` if there is no memory.
  init(inMemoryFor edition: Edition) throws(Diagnostic) {
    path = ":memory:"
    self.edition = edition
    queue = try RegisterConnection.openInMemory()
    try prepare()
  }

  /// Has something read, as it stands at one moment.
  func read<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    try reporting { try queue.read(body) }
  }

  /// Has something recorded as a whole, or not at all where the body throws or so decides.
  func write<Value>(
    _ body: (Database) throws -> (Value, Database.TransactionCompletion)
  ) throws(Diagnostic) -> Value {
    try reporting {
      try queue.writeWithoutTransaction { database in
        var value: Value?
        // Immediate: whether someone else records is found out before anything is done.
        try database.inTransaction(.immediate) {
          let (result, completion) = try body(database)
          value = result
          return completion
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
      }
    }
  }

  /// Has something done that SQLite does in no transaction, to the register or to another file.
  func writeWithoutTransaction(
    to file: String? = nil,
    _ body: (Database) throws -> Void
  ) throws(Diagnostic) {
    try reporting(file) { try queue.writeWithoutTransaction(body) }
  }

  private func reporting<Value>(
    _ file: String? = nil,
    _ body: () throws -> Value
  ) throws(Diagnostic) -> Value {
    do {
      return try body()
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw Diagnostic(error, register: file ?? path)
    }
  }
}

extension Register {
  /// Brings the tables to this version and makes sure that they are the edition's.
  private func prepare() throws(Diagnostic) {
    let version = try read(version)
    if version < RegisterSchema.steps.count {
      try write { database in (try migrate(database), .commit) }
    }
    // Nothing is written to what is damaged, not even where this command would not look.
    let isWhole = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") == "ok" }
    guard isWhole else { throw .damagedRegister(path) }
    let held = try read { database in
      try Row.fetchOne(database, sql: "SELECT workshop, course FROM edition")
        .map { Edition(workshop: $0["workshop"], course: $0["course"]) }
    }
    guard let held else { throw .damagedRegister(path) }
    guard held == edition else { throw .otherEdition(path, held: held, wanted: edition) }
  }

  /// Runs the steps that are missing; a register that is empty also becomes the edition's.
  private func migrate(_ database: Database) throws {
    // Another command may have done it since.
    let version = try version(database)
    for step in RegisterSchema.steps.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(RegisterSchema.steps.count)")
    guard version == 0 else { return }
    try database.execute(sql: "PRAGMA application_id = \(RegisterSchema.applicationID)")
    let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
    try database.execute(
      sql: "INSERT INTO edition (one, workshop, course, secret) VALUES (1, ?, ?, ?)",
      arguments: [edition.workshop, edition.course, secret]
    )
  }

  /// The version of the tables; 0 of a file that is empty.
  private func version(_ database: Database) throws -> Int {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if isEmpty, version == 0 { return 0 }
    guard application == Int(RegisterSchema.applicationID) else {
      throw Diagnostic.noRegisterOfOurs(path)
    }
    guard version <= RegisterSchema.steps.count else { throw Diagnostic.laterRegister(path) }
    return version
  }
}
