import Courseware
import GRDB

/// Records what files tell of surveys.
struct SurveyRecorder {
  let database: Database

  /// The number of the act that tells.
  let act: Int64

  /// How an instant is shown.
  let text: (Instant) -> Localized

  /// Records a respondent's answers, if they are not known.
  ///
  /// - Returns: how new they are, or with what they are at odds.
  /// - Throws: what SQLite refuses.
  func record(_ response: SurveyResponse) throws -> Recorded {
    let isKnown =
      try Bool.fetchOne(
        database.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM survey_fact WHERE survey = ? AND respondent = ?)"
        ),
        arguments: [response.survey, response.respondent]
      ) ?? false
    try database.cachedStatement(
      sql: """
        INSERT INTO survey_fact (survey, respondent, revision, build, answers, act)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """
    )
    .execute(
      arguments: [
        response.survey, response.respondent, response.revision, response.build,
        response.answers.json, act,
      ]
    )
    if database.changesCount > 0 { return .told(isKnown ? .changed : .new) }
    return try conflict(of: response).map { .conflict($0) } ?? .told(.known)
  }

  /// Answers bear no file's name, so that they stay nobody's; of all files of the act that told
  /// them, one is the other.
  private func conflict(of response: SurveyResponse) throws -> FactConflict? {
    let held = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT fact.*, (
            SELECT group_concat(name, ', ') FROM (
              SELECT name FROM file WHERE act = fact.act AND format = 'atelier-survey' ORDER BY name
            )
          ) AS source
          FROM survey_fact AS fact WHERE survey = ? AND respondent = ? AND revision = ?
          """
      ),
      arguments: [response.survey, response.respondent, response.revision]
    )
    return held.flatMap {
      FactConflict(
        $0,
        told: [
          "build": response.build.databaseValue, "answers": response.answers.json.databaseValue,
        ],
        text: text
      )
    }
  }
}
