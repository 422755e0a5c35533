public import Courseware
import GRDB

extension Register {
  /// All that is held on one person, merged ids included, as JSON.
  ///
  /// - Parameter id: any of the person's ids.
  /// - Returns: UTF-8, with a line break at the end.
  /// - Throws: a `Diagnostic` if the person is unknown.
  public func export(_ id: String) throws(Diagnostic) -> [UInt8] {
    try read { database in
      try PersonExport(id, edition: edition, from: database).json()
    }
  }

  /// Until when what is held on one person must be kept.
  ///
  /// - Throws: a `Diagnostic` if the person or the edition's time zone is unknown.
  public func retention(
    of id: String,
    workshop: Workshop
  ) throws(Diagnostic) -> RetentionTerms {
    let calendar = try SessionCalendar(workshop)
    return try read { database in
      let people = try People(database)
      try people.require(id, in: database)
      return try RetentionTerms(
        people.all(id),
        workshop: workshop,
        clock: calendar.clock,
        in: database
      )
    }
  }

  /// Removes all that is held on one person, so that no byte of it is left in the register.
  ///
  /// What is left are hashes under the register's own key, by which a later file does not bring the
  /// person back.
  ///
  /// - Parameters:
  ///   - id: any of the person's ids.
  ///   - now: when it is done, for the history.
  /// - Returns: what still tells of the person.
  /// - Throws: a `Diagnostic` if the person is unknown, or nothing could be removed.
  public func forget(_ id: String, at now: Instant) throws(Diagnostic) -> Leftovers {
    var leftovers = try write { database in
      let people = try People(database)
      try people.require(id, in: database)
      var forgetting = try Forgetting(people.all(id), in: database)
      return (try forgetting.run(at: now), .commit)
    }
    // What was removed is zeros already; so that not even its place can be told, the file is made
    // anew without it.
    do throws(Diagnostic) {
      try writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
    } catch {
      leftovers.fault = .notMadeAnew(path, error)
    }
    return leftovers
  }
}

extension Diagnostic {
  /// Somebody was forgotten, and no more than that could be done.
  fileprivate static func notMadeAnew(_ path: String, _ cause: Diagnostic) -> Diagnostic {
    Diagnostic(
      Localized(
        fr:
          "« \(path) » n'a pas pu être réécrit : on y voit qu'il y manque quelque chose, sans plus",
        en: "'\(path)' could not be written anew: it shows that something is gone, and no more"
      ),
      severity: .warning,
      help: cause.help
    )
  }
}
