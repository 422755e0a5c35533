/// What someone answered to a survey, without who it was.
public struct SurveyResponse: Hashable, Sendable {
  /// The course's id.
  public var course: String

  /// The edition's id; nil where the site was built without one.
  public var workshop: String?

  /// The digest of questions and keys of the course that was answered: `sha256-…`.
  public var build: String

  /// The id of the survey's module.
  public var survey: String

  /// 128 random bits for one browser and survey, as 32 hexadecimal digits.
  public var respondent: String

  /// Counts the respondent's sendings: of several, the one with the highest stands.
  public var revision: Int

  /// The texts chosen or typed, by the question's name.
  public var answers: [String: [String]]
}
