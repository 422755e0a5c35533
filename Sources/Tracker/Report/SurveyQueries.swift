import Foundation
import GRDB

/// What respondents answered last, read from a register.
struct SurveyQueries {
  let database: Database

  /// By the survey's module, in no order that tells anything.
  func responses() throws -> [String: [[String: [String]]]] {
    var responses: [String: [[String: [String]]]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT survey, answers FROM survey_response ORDER BY survey, respondent"
    )
    let decoder = JSONDecoder()
    while let row = try rows.next() {
      let answers: String = row["answers"]
      responses[row["survey"], default: []].append(
        try decoder.decode([String: [String]].self, from: Data(answers.utf8))
      )
    }
    return responses
  }
}
