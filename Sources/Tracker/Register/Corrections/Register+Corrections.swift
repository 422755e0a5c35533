public import Courseware
import Foundation
import GRDB

extension Register {
  /// Corrects someone's details, which is noted in the history; a file that was written later still
  /// stands before it.
  ///
  /// - Parameters:
  ///   - id: whose they are.
  ///   - correction: what is to be otherwise.
  ///   - now: when it is done.
  /// - Returns: who it is now; nil if all was so already.
  /// - Throws: a `Diagnostic` if the person is unknown or the correction impossible.
  public func correct(
    _ id: String,
    _ correction: Correction,
    at now: Instant
  ) throws(Diagnostic) -> Participant? {
    try write { database in
      let people = try People(database)
      try people.require(id, in: database)
      guard people.kept(id) == id else { throw Diagnostic.merged(id, into: people.kept(id)) }
      let person = try Participant.standing(id, in: database)
      var corrected = try correction.applied(to: person)
      guard corrected != person else { return (nil, .rollback) }
      // It stands before what it corrects, even if that was written by a clock that is ahead.
      let latest = person.updatedAt.map { Instant(nanoseconds: $0.nanoseconds + 1) }
      corrected.updatedAt = max(now, latest ?? now)
      let act = try Act.insert(.correct, at: now, into: database)
      var recorder = try ParticipantRecorder(database, act: act) {
        Localized(fr: $0.text, en: $0.text)
      }
      _ = try recorder.record(corrected, file: nil)
      return (corrected, .commit)
    }
  }

  /// Makes two ids one person's, which is noted in the history.
  ///
  /// - Parameters:
  ///   - dropped: the id that no longer counts by itself.
  ///   - kept: the id under which all counts.
  ///   - now: when it is done.
  /// - Returns: whether it was not so before.
  /// - Throws: a `Diagnostic` if they cannot be one person's.
  public func merge(
    _ dropped: String,
    into kept: String,
    at now: Instant
  ) throws(Diagnostic) -> Bool {
    try write { database in
      let people = try People(database)
      try people.require(kept, in: database)
      try people.require(dropped, in: database)
      guard kept != dropped else { throw Diagnostic.mergedIntoItself(kept) }
      if people.kept(dropped) == kept { return (false, .rollback) }
      // Both must count by themselves, so that no circle can come of it.
      for id in [kept, dropped] where people.kept(id) != id {
        throw Diagnostic.merged(id, into: people.kept(id))
      }
      try MergeCheck(kept: people.all(kept), dropped: people.all(dropped)).run(database)
      let act = try Act.insert(.merge, at: now, into: database)
      try database.execute(
        sql: "INSERT INTO merge (dropped, kept, act) VALUES (?, ?, ?)",
        arguments: [dropped, kept, act]
      )
      return (true, .commit)
    }
  }

  /// Says whose some results are, which is noted in the history.
  ///
  /// - Parameters:
  ///   - file: the file's name when it was imported, or the first characters of its SHA-256.
  ///   - content: what the file holds, where it is at hand.
  ///   - id: whose they are.
  ///   - now: when it is done.
  /// - Returns: whether it was not so before.
  /// - Throws: a `Diagnostic` if the file or the person is unknown.
  public func assign(
    _ file: String,
    content: [UInt8]? = nil,
    to id: String,
    at now: Instant
  ) throws(Diagnostic) -> Bool {
    try write { database in
      let people = try People(database)
      try people.require(id, in: database)
      let results = try ResultsFile.find(file, content: content, in: database)
      let owner = try String.fetchOne(
        database,
        sql: "SELECT participant FROM results WHERE sha256 = ?",
        arguments: [results.sha256]
      )
      guard owner != people.kept(id) else { return (false, .rollback) }
      let act = try Act.insert(.assign, at: now, into: database)
      try database.execute(
        sql: "INSERT INTO assignment (results, participant, act) VALUES (?, ?, ?)",
        arguments: [results.sha256, id, act]
      )
      return (true, .commit)
    }
  }

  /// Who someone is, as it stands.
  ///
  /// - Parameter id: any of the person's ids.
  /// - Returns: the details.
  /// - Throws: a `Diagnostic` if the person is unknown.
  public func participant(_ id: String) throws(Diagnostic) -> Participant {
    try read { database in
      let people = try People(database)
      try people.require(id, in: database)
      return try Participant.standing(people.kept(id), in: database)
    }
  }
}
