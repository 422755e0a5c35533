public import Courseware
import GRDB

/// Until when what is held on someone must be kept.
public struct RetentionTerms: Hashable, Sendable {
  /// The last day of attendance; nil where none is held.
  public var attendance: CalendarDate?

  /// The last day of results; nil where none are held.
  public var results: CalendarDate?

  /// Whether everything may be removed on a day.
  public func areOver(on day: CalendarDate) -> Bool {
    [attendance, results].allSatisfy { $0.map { $0 < day } ?? true }
  }

  /// The terms by kind, such as « présences jusqu'au 9 juin 2032 ».
  public var text: Localized {
    let kinds = [
      (attendance, Localized(fr: "présences", en: "attendance")),
      (results, Localized(fr: "résultats", en: "results")),
    ]
    func words(_ language: Language) -> String {
      let until = language == .french ? "jusqu'au" : "until"
      return kinds.compactMap { date, name in
        date.map { "\(name[language]) \(until) \($0.text(in: language))" }
      }
      .joined(separator: ", ")
    }
    return Localized(fr: words(.french), en: words(.english))
  }

  /// The terms of some people's data, counted from the edition's last day.
  ///
  /// An edition whose half-days were taken out of its file counts from the last record.
  init(_ ids: [String], workshop: Workshop, clock: CivilClock, in database: Database) throws {
    let marks = databaseQuestionMarks(count: ids.count)
    let recorded = try Int64.fetchOne(
      database,
      sql: "SELECT max(recorded_at) FROM attendance_fact WHERE participant IN (\(marks))",
      arguments: StatementArguments(ids)
    )
    let saved = try Int64.fetchOne(
      database,
      sql: "SELECT max(saved_at) FROM results WHERE participant IN (\(marks))",
      arguments: StatementArguments(ids)
    )
    func term(_ kind: Retention.Kind, _ latest: Int64?) -> CalendarDate? {
      latest.map { moment in
        let recorded = clock.reading(at: Instant(nanoseconds: moment)).date
        return workshop.retention.end(of: kind, after: workshop.lastDay ?? recorded)
      }
    }
    attendance = term(.attendance, recorded)
    results = term(.results, saved)
  }
}
