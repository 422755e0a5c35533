import Courseware
import GRDB

/// What a register knows of documents.
struct DocumentQueries {
  let database: Database

  /// All documents, in the order in which they were issued.
  func documents() throws -> [RegisteredDocument] {
    let people = try People(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT document.*, date, replaced_by, reason FROM document LEFT JOIN withdrawal
          USING (serial) ORDER BY number
        """
    )
    var documents: [RegisteredDocument] = []
    while let row = try rows.next() {
      guard let content = DocumentContent(row) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
      documents.append(
        RegisteredDocument(
          content: content,
          person: people.kept(content.participant),
          withdrawal: RegisteredDocument.Withdrawal(row)
        )
      )
    }
    return documents
  }

  /// Which kinds of documents people have that count.
  func held() throws -> [String: Set<String>] {
    let people = try People(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT participant, kind FROM document
          WHERE serial NOT IN (SELECT serial FROM withdrawal)
        """
    )
    var held: [String: Set<String>] = [:]
    while let row = try rows.next() {
      held[people.kept(row["participant"]), default: []].insert(row["kind"])
    }
    return held
  }

  /// All withdrawals, by serial.
  func withdrawals() throws -> [RegisteredDocument.Withdrawal] {
    try Row.fetchAll(database, sql: "SELECT * FROM withdrawal ORDER BY serial")
      .compactMap(RegisteredDocument.Withdrawal.init)
  }

  func insert(_ content: DocumentContent, act: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO document (act, serial, participant, kind, token, particulars)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        act, content.serial, content.participant, content.kind.rawValue, content.token,
        content.particulars,
      ]
    )
  }

  func insert(_ withdrawal: RegisteredDocument.Withdrawal, act: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO withdrawal (serial, act, date, replaced_by, reason) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        withdrawal.serial, act, withdrawal.date.isoText, withdrawal.replacedBy, withdrawal.reason,
      ]
    )
  }
}

extension DocumentContent {
  init?(_ row: Row) {
    guard let kind = DocumentKind(rawValue: row["kind"]) else { return nil }
    self.init(
      serial: row["serial"],
      participant: row["participant"],
      kind: kind,
      token: row["token"],
      particulars: row["particulars"]
    )
  }
}

extension RegisteredDocument.Withdrawal {
  init?(_ row: Row) {
    guard let date = (row["date"] as String?).flatMap({ CalendarDate($0) }) else { return nil }
    self.init(
      serial: row["serial"],
      date: date,
      replacedBy: row["replaced_by"],
      reason: row["reason"]
    )
  }
}
