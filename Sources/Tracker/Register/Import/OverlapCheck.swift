import Courseware
import GRDB

/// Finds who is said to be at two half-days at the same time.
///
/// `workshop.yml` lets no two half-days overlap, so it takes a presence that goes beyond its own.
struct OverlapCheck {
  private struct Stay {
    let session: String
    let range: Range<Int64>
    let recordedAt: Int64
  }

  private let files: [Submission]
  private let calendar: SessionCalendar

  init(_ files: [Submission], calendar: SessionCalendar) {
    (self.files, self.calendar) = (files, calendar)
  }

  /// An error for each person of these files whose presences overlap, as they stand now.
  func diagnostics(_ database: Database) throws -> [Diagnostic] {
    let people = try People(database)
    var suspects: Set<String> = []
    for (id, times) in calendar.times {
      suspects.formUnion(
        try String.fetchAll(
          database,
          sql: """
            SELECT DISTINCT participant FROM attendance_fact
            WHERE session = ? AND status = 'partial' AND (arrived < ? OR left > ?)
            """,
          arguments: [id, times.start.nanoseconds, times.end.nanoseconds]
        )
        .map(people.kept)
      )
    }
    return try suspects.sorted().flatMap { try diagnostics(of: $0, people, database) }
  }

  private func diagnostics(
    of person: String,
    _ people: People,
    _ database: Database
  ) throws -> [Diagnostic] {
    let stays = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM attendance
        WHERE participant = ? AND status IN ('present', 'partial')
        """,
      arguments: [person]
    )
    .compactMap(stay)
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
    let ids = Set(people.all(person))
    return zip(stays, stays.dropFirst()).compactMap { earlier, later in
      guard later.range.lowerBound < earlier.range.upperBound else { return nil }
      return place(of: later, ids).map {
        $0.diagnostic(earlier.session, later.session, at: $0.index)
      }
        ?? place(of: earlier, ids).map {
          $0.diagnostic(later.session, earlier.session, at: $0.index)
        }
    }
  }

  private func stay(_ row: Row) -> Stay? {
    let session: String = row["session"]
    guard let times = calendar.times[session] else { return nil }
    let start: Int64 = row["arrived"] ?? times.start.nanoseconds
    let end: Int64 = row["left"] ?? times.end.nanoseconds
    return Stay(session: session, range: start..<max(start, end), recordedAt: row["recorded_at"])
  }

  /// Where these files tell of a presence; nil if they do not.
  private func place(of stay: Stay, _ ids: Set<String>) -> Place? {
    for case .attendance(let file) in files.map(\.content) {
      let index = file.attendance.firstIndex {
        ids.contains($0.participant) && $0.session == stay.session
          && $0.recordedAt.nanoseconds == stay.recordedAt
      }
      if let index { return Place(file: file, index: index) }
    }
    return nil
  }

  private struct Place {
    let file: AttendanceFile
    let index: Int

    func diagnostic(_ other: String, _ session: String, at index: Int) -> Diagnostic {
      let person = file.attendance[index].participant
      return file.diagnostic(
        Localized(
          fr: "\(person) serait en même temps à « \(session) » et à « \(other) »",
          en: "\(person) would be at '\(session)' and at '\(other)' at the same time"
        ),
        help: Localized(
          fr: "corrigez les heures de l'une des deux demi-journées",
          en: "correct the times at one of the two half-days"
        ),
        at: .attendance(index, "arrived")
      )
    }
  }
}
