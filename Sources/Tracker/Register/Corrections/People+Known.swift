import Courseware
import GRDB

extension People {
  /// Makes sure that somebody has an id.
  ///
  /// - Throws: a `Diagnostic` if not.
  func require(_ id: String, in database: Database) throws {
    let selection = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM participant_fact WHERE id = ?)"
    )
    guard try Bool.fetchOne(selection, arguments: [id]) != true else { return }
    let ids = try String.fetchAll(
      database,
      sql: "SELECT DISTINCT id FROM participant_fact ORDER BY id"
    )
    throw Diagnostic(
      Localized(fr: "participant inconnu « \(id) »", en: "unknown participant '\(id)'"),
      help: suggestion(for: id, among: ids).map(Localized.didYouMean)
        ?? Localized(
          fr: "atelier attendance report montre tous les participants",
          en: "atelier attendance report shows all participants"
        )
    )
  }
}

extension Participant {
  /// Someone's details as they stand; the id is known and counts by itself.
  static func standing(_ id: String, in database: Database) throws -> Participant {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM participant WHERE id = ?",
      arguments: [id]
    )
    guard let row else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
    return Participant(row)
  }
}

extension Diagnostic {
  static func merged(_ id: String, into kept: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "\(id) compte déjà avec \(kept)",
        en: "\(id) counts with \(kept) already"
      ),
      help: Localized(fr: "donnez \(kept) à sa place", en: "give \(kept) instead")
    )
  }

  static func mergedIntoItself(_ id: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "\(id) est donné deux fois",
        en: "\(id) is given twice"
      ),
      help: Localized(
        fr: "donnez le numéro à garder, puis celui à réunir avec lui",
        en: "give the number to keep, then the one to be merged into it"
      )
    )
  }
}
