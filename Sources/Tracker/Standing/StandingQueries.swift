import Courseware
import Foundation
import GRDB

/// What standing is made of, read from the views of a register.
struct StandingQueries {
  let database: Database

  /// Who takes part, from the one told of first, who is kept of two, to the last.
  func participants() throws -> [Participant] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT participant.* FROM participant
        JOIN (SELECT id, min(number) AS first FROM participant_fact GROUP BY id) USING (id)
        ORDER BY first
        """
    )
    .map(Participant.init)
  }

  /// What stands of everyone's attendance, by person and half-day.
  func attendance() throws -> [String: [String: Attendance]] {
    var attendance: [String: [String: Attendance]] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM attendance")
    while let row = try rows.next() {
      guard let one = Attendance(row) else { continue }
      attendance[one.participant, default: [:]][one.session] = one
    }
    return attendance
  }

  /// What everyone answered whose results are known, by person.
  func answerSheets() throws -> [String: AnswerSheet] {
    var sheets: [String: AnswerSheet] = [:]
    var lists = TextLists()
    let answers = try Row.fetchCursor(database, sql: Self.owned + Self.answers)
    while let row = try answers.next() {
      let question: String = row[1]
      let answer = AnswerSheet.Answer(
        first: try lists[row[2]],
        given: try lists[row[3]],
        at: row[4]
      )
      sheets[row[0], default: AnswerSheet()].answers[question].join(answer)
    }
    let attempts = try Row.fetchCursor(database, sql: Self.owned + Self.attempts)
    let decoder = JSONDecoder()
    while let row = try attempts.next() {
      let given: String = row[3]
      let attempt = AnswerSheet.Attempt(
        drawn: Set(try lists[row[2]]),
        answers: try decoder.decode([String: [String]].self, from: Data(given.utf8)),
        startedAt: row[4],
        finishedAt: row[5],
        isSupervised: row[6]
      )
      sheets[row[0], default: AnswerSheet()].attempts[row[1], default: []].append(attempt)
    }
    return sheets
  }

  private static let owned = """
    WITH owned AS MATERIALIZED (
      SELECT sha256, participant, supervisor IS NOT NULL AS vouched FROM results
      WHERE participant IS NOT NULL
    )

    """

  private static let answers = """
    SELECT owned.participant, fact.question, fact.first, fact.given, fact.at
    FROM owned JOIN answer_fact AS fact ON fact.results = owned.sha256
    """

  /// An attempt comes in each file that was made after it; those not finished do not count.
  private static let attempts = """
    SELECT owned.participant, fact.assessment, min(fact.drawn), min(fact.answers), fact.started_at,
      min(fact.finished_at), max(owned.vouched)
    FROM owned JOIN attempt_fact AS fact ON fact.results = owned.sha256
    WHERE fact.finished_at IS NOT NULL
    GROUP BY owned.participant, fact.assessment, fact.started_at, fact.learner
    ORDER BY owned.participant, fact.assessment, fact.started_at, fact.learner
    """
}

/// Lists of texts as the register keeps them, each read once.
struct TextLists {
  private var known: [String: [String]] = [:]

  subscript(json: String) -> [String] {
    mutating get throws {
      if let list = known[json] { return list }
      let list = try JSONDecoder().decode([String].self, from: Data(json.utf8))
      known[json] = list
      return list
    }
  }
}

extension AnswerSheet.Answer? {
  fileprivate mutating func join(_ other: AnswerSheet.Answer) {
    self = self?.joined(with: other) ?? other
  }
}
