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
        SELECT a.session, a.participant AS keeper, b.participant AS loser,
          a.status AS held_status, b.status AS told_status,
          a.evidence AS held_evidence, b.evidence AS told_evidence,
          a.recorded_by AS held_recorded_by, b.recorded_by AS told_recorded_by
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
    let session: String = row["session"]
    let difference = Self.difference(row)
    throw Diagnostic(
      Localized(
        fr: "\(keeper) et \(loser) ont à « \(session) » deux présences différentes, enregistrées"
          + " au même instant : \(difference.french)",
        en: "\(keeper) and \(loser) have two different records at '\(session)', recorded at the"
          + " same instant: \(difference.english)"
      ),
      help: Localized(
        fr: "si c'est la même personne, importez d'abord, pour l'un des deux, la présence juste"
          + " avec un recorded_at plus tardif",
        en: "if they are one person, first import the right record, with a later recorded_at, for"
          + " one of the two"
      )
    )
  }

  /// The first of their words that differ; where none do, it is the times.
  private static func difference(_ row: Row) -> Localized {
    for field in ["status", "evidence", "recorded_by"] {
      let (held, told): (String?, String?) = (row["held_\(field)"], row["told_\(field)"])
      guard held != told else { continue }
      return Localized(
        fr: "« \(held ?? "rien") » et « \(told ?? "rien") »",
        en: "'\(held ?? "nothing")' and '\(told ?? "nothing")'"
      )
    }
    return Localized(fr: "leurs heures diffèrent", en: "their times differ")
  }
}
