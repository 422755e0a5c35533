import Courseware
import GRDB

/// Finds what keeps the ids of two people from being one person's.
struct MergeCheck {
  let kept: [String]
  let dropped: [String]

  /// - Throws: a `Diagnostic` if they tell different things at the same instant.
  func run(_ database: Database) throws {
    func marks(_ ids: [String]) -> String { databaseQuestionMarks(count: ids.count) }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT a.session, a.status AS held, b.status AS told, a.participant AS keeper,
          b.participant AS loser
        FROM attendance_fact AS a JOIN attendance_fact AS b USING (session, recorded_at)
        WHERE a.participant IN (\(marks(kept))) AND b.participant IN (\(marks(dropped)))
          -- what is older than something else does not stand
          AND a.recorded_at = (
            SELECT max(recorded_at) FROM attendance_fact
            WHERE session = a.session AND participant IN (\(marks(kept + dropped)))
          )
          AND (a.status, a.arrived, a.left, a.evidence, a.recorded_by)
            IS NOT (b.status, b.arrived, b.left, b.evidence, b.recorded_by)
        ORDER BY a.recorded_at, a.session
        """,
      arguments: StatementArguments(kept + dropped + kept + dropped)
    )
    guard let row else { return }
    let (keeper, loser): (String, String) = (row["keeper"], row["loser"])
    let (session, held, told): (String, String, String) = (row["session"], row["held"], row["told"])
    throw Diagnostic(
      Localized(
        fr: "\(keeper) et \(loser) ont à « \(session) » deux présences différentes, enregistrées"
          + " au même instant : « \(held) » et « \(told) »",
        en: "\(keeper) and \(loser) have two different records at '\(session)', recorded at the"
          + " same instant: '\(held)' and '\(told)'"
      ),
      help: Localized(
        fr: "si c'est la même personne, importez d'abord, pour l'un des deux, la présence juste"
          + " avec un recorded_at plus tardif",
        en: "if they are one person, first import the right record, with a later recorded_at, for"
          + " one of the two"
      )
    )
  }
}
