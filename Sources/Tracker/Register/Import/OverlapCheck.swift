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

  /// A presence that stands, by what tells it from all others.
  private struct Key: Hashable {
    let person: String
    let session: String
    let recordedAt: Int64
  }

  /// Where a file tells of a presence.
  fileprivate struct Place {
    let submission: String
    let file: AttendanceFile
    let index: Int
  }

  private let files: [Submission]
  private let calendar: SessionCalendar

  init(_ files: [Submission], calendar: SessionCalendar) {
    (self.files, self.calendar) = (files, calendar)
  }

  /// An error for each person of these files whose presences overlap, as they stand now.
  func diagnostics(_ database: Database) throws -> [Diagnostic] {
    let people = try People(database)
    let suspects = try suspects(people, database)
    guard !suspects.isEmpty else { return [] }
    let stays = try stays(of: suspects, database)
    let places = places(of: suspects, people)
    var findings: [String: Findings] = [:]
    for person in suspects.sorted() {
      let inOrder = (stays[person] ?? []).sorted { $0.range.lowerBound < $1.range.lowerBound }
      for (earlier, later) in zip(inOrder, inOrder.dropFirst())
      where later.range.lowerBound < earlier.range.upperBound {
        func place(_ stay: Stay) -> Place? {
          places[Key(person: person, session: stay.session, recordedAt: stay.recordedAt)]
        }
        let (told, other) = place(later) == nil ? (earlier, later) : (later, earlier)
        guard let place = place(told) else { continue }
        findings[place.submission, default: Findings()].note(.overlap) {
          place.diagnostic(other.session, told.session)
        }
      }
    }
    return findings.flatMap { $1.diagnostics(file: $0) }
  }

  /// The people of whom one presence at least goes beyond its half-day.
  private func suspects(_ people: People, _ database: Database) throws -> Set<String> {
    try calendar.times.reduce(into: []) { suspects, session in
      let ids = try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT participant FROM attendance_fact
          WHERE session = ? AND status = 'partial' AND (arrived < ? OR left > ?)
          """,
        arguments: [
          session.key, session.value.start.nanoseconds, session.value.end.nanoseconds,
        ]
      )
      suspects.formUnion(ids.map(people.kept))
    }
  }

  /// When people were there, as it stands: asked for at once, for the view goes through all facts.
  private func stays(
    of suspects: Set<String>,
    _ database: Database
  ) throws -> [String: [Stay]] {
    var stays: [String: [Stay]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT * FROM attendance WHERE status IN ('present', 'partial')"
    )
    while let row = try rows.next() {
      let person: String = row["participant"]
      guard suspects.contains(person), let times = calendar.times[row["session"]] else { continue }
      let start: Int64 = row["arrived"] ?? times.start.nanoseconds
      let end: Int64 = row["left"] ?? times.end.nanoseconds
      stays[person, default: []].append(
        Stay(
          session: row["session"],
          range: start..<max(start, end),
          recordedAt: row["recorded_at"]
        )
      )
    }
    return stays
  }

  /// Where these files tell of the presences of some people; of several places, the first.
  private func places(of suspects: Set<String>, _ people: People) -> [Key: Place] {
    var places: [Key: Place] = [:]
    for submission in files {
      guard case .attendance(let file) = submission.content else { continue }
      for (index, fact) in file.attendance.enumerated() {
        let person = people.kept(fact.participant)
        guard suspects.contains(person) else { continue }
        let recordedAt = fact.recordedAt.nanoseconds
        let key = Key(person: person, session: fact.session, recordedAt: recordedAt)
        if places[key] == nil {
          places[key] = Place(submission: submission.name, file: file, index: index)
        }
      }
    }
    return places
  }
}

extension OverlapCheck.Place {
  fileprivate func diagnostic(_ other: String, _ session: String) -> Diagnostic {
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

extension Findings.Kind {
  fileprivate static let overlap = error(
    "deux demi-journées en même temps",
    "two half-days at the same time"
  )
}
