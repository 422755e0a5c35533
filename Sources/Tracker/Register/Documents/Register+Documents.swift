public import Courseware
import GRDB

extension Register {
  /// All documents that were issued, in the order in which they were, those withdrawn included.
  public func documents() throws(Diagnostic) -> [RegisteredDocument] {
    try read { try DocumentQueries(database: $0).documents() }
  }

  /// What counts no longer, by serial; those documents included whose person was forgotten.
  public func withdrawals() throws(Diagnostic) -> [RegisteredDocument.Withdrawal] {
    try read { try DocumentQueries(database: $0).withdrawals() }
  }

  /// Records documents as issued, all of them or none.
  ///
  /// Of two commands at once, the second one records nothing that the first one did: a document
  /// whose person has a standing one of its kind by now is left out.
  ///
  /// - Parameters:
  ///   - contents: the documents.
  ///   - now: when it is done.
  /// - Returns: all documents of the register afterwards.
  /// - Throws: a `Diagnostic` if a person is unknown or nothing can be recorded.
  public func issue(
    _ contents: [DocumentContent],
    at now: Instant
  ) throws(Diagnostic) -> [RegisteredDocument] {
    try write { database in
      let queries = DocumentQueries(database: database)
      let people = try People(database)
      let held = Set(
        try queries.documents().filter(\.isStanding).map { Holding($0.person, $0.content.kind) }
      )
      let new = contents.filter { !held.contains(Holding(people.kept($0.participant), $0.kind)) }
      guard !new.isEmpty else { return (try queries.documents(), .rollback) }
      for id in Set(new.map(\.participant)).sorted() { try people.require(id, in: database) }
      let act = try Act.insert(.issue, at: now, into: database)
      for content in new { try queries.insert(content, act: act) }
      return (try queries.documents(), .commit)
    }
  }

  /// Records a document in the place of another, which counts as replaced from then on.
  ///
  /// - Parameters:
  ///   - serial: the other's serial.
  ///   - content: the new document.
  ///   - reason: why.
  ///   - date: from which day on the other no longer counts.
  ///   - now: when it is done.
  /// - Returns: all documents of the register afterwards.
  /// - Throws: a `Diagnostic` if there is no such document, or it counts no longer already.
  public func replace(
    _ serial: String,
    by content: DocumentContent,
    reason: String,
    date: CalendarDate,
    at now: Instant
  ) throws(Diagnostic) -> [RegisteredDocument] {
    try write { database in
      let queries = DocumentQueries(database: database)
      let former = try queries.find(serial).standing()
      let act = try Act.insert(.reissue, at: now, into: database)
      try queries.insert(content, act: act)
      let withdrawal = RegisteredDocument.Withdrawal(
        serial: former.content.serial,
        date: date,
        replacedBy: content.serial,
        reason: reason
      )
      try queries.insert(withdrawal, act: act)
      return (try queries.documents(), .commit)
    }
  }

  /// Records that a document counts no longer, and nothing takes its place.
  ///
  /// - Parameters:
  ///   - serial: its serial, or its first characters; of a forgotten person's, the whole of it.
  ///   - reason: why.
  ///   - date: from which day on.
  ///   - now: when it is done.
  /// - Returns: the whole serial.
  /// - Throws: a `Diagnostic` if there is no such document, or it counts no longer already.
  public func withdraw(
    _ serial: String,
    reason: String,
    date: CalendarDate,
    at now: Instant
  ) throws(Diagnostic) -> String {
    try write { database in
      let queries = DocumentQueries(database: database)
      let found = try queries.forgotten(serial)
      let whole = try found ?? queries.find(serial).standing().content.serial
      let act = try Act.insert(.withdraw, at: now, into: database)
      let withdrawal = RegisteredDocument.Withdrawal(
        serial: whole,
        date: date,
        replacedBy: nil,
        // Of a forgotten person nothing is written down any more.
        reason: found == nil ? reason : nil
      )
      try queries.insert(withdrawal, act: act)
      return (whole, .commit)
    }
  }

  /// The document of a serial.
  ///
  /// - Parameter serial: the serial, or its first characters.
  /// - Returns: the document, whether it counts or not.
  /// - Throws: a `Diagnostic` if there is none, or more than one.
  public func document(_ serial: String) throws(Diagnostic) -> RegisteredDocument {
    try read { try DocumentQueries(database: $0).find(serial) }
  }
}

/// Who holds which kind of document.
private struct Holding: Hashable {
  let person: String
  let kind: DocumentKind

  init(_ person: String, _ kind: DocumentKind) {
    (self.person, self.kind) = (person, kind)
  }
}
