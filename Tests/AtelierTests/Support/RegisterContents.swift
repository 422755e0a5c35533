import Courseware
import GRDB

@testable import Tracker

extension Register {
  /// All that is recorded as one text, but what tells when and by which command it was.
  func contents() throws -> String {
    try read { database in
      try [
        "SELECT sha256, format FROM file ORDER BY 1",
        """
        SELECT id, title, given_name, family_name, email, organisation, practice, rpps, updated_at
        FROM participant_fact ORDER BY id, updated_at
        """,
        """
        SELECT participant, session, status, arrived, left, evidence, recorded_by, recorded_at
        FROM attendance_fact ORDER BY participant, session, recorded_at
        """,
        "SELECT * FROM results_fact ORDER BY sha256",
        "SELECT * FROM answer_fact ORDER BY results, question",
        "SELECT * FROM attempt_fact ORDER BY results, assessment, learner, started_at",
        "SELECT results, supervisor FROM supervision ORDER BY results, supervisor",
        """
        SELECT survey, respondent, revision, build, answers FROM survey_fact
        ORDER BY survey, respondent, revision
        """,
        "SELECT serial, participant, kind, token, particulars FROM document ORDER BY number",
        "SELECT serial, date, replaced_by, reason FROM withdrawal ORDER BY serial",
        "SELECT * FROM participant ORDER BY id", "SELECT * FROM attendance ORDER BY 1, 2",
        "SELECT * FROM results ORDER BY sha256", "SELECT * FROM survey_response ORDER BY 1, 2",
      ]
      .map { sql in
        try Row.fetchAll(database, sql: sql).map { row in
          row.databaseValues.map(\.description).joined(separator: "|")
        }
        .joined(separator: "\n")
      }
      .joined(separator: "\n\n")
    }
  }
}
