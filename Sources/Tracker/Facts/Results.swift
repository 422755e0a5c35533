public import Courseware

/// What a learner answered in one browser, as one results file tells it.
public struct Results: Hashable, Sendable {
  /// The state of one question.
  public struct Answer: Hashable, Sendable {
    /// What was answered first; see `Question` for the form.
    public var first: [String]

    /// What was answered last.
    public var given: [String]

    /// How often, 1 at least.
    public var tries: Int

    /// When it was answered last.
    public var at: Instant
  }

  /// One attempt at an assessment.
  public struct Attempt: Hashable, Sendable {
    /// The id of the assessing module.
    public var assessment: String

    /// Its number in the browser it was made in, from 1.
    public var number: Int

    /// Whose it is, 32 hexadecimal digits; the file's own learner as a rule.
    public var learner: String

    /// The names of the questions drawn, in order, each once; the course may not have them.
    public var drawn: [String]

    /// What was given, by the question's name.
    public var answers: [String: [String]]

    /// When it was begun; with the learner, it tells attempts apart.
    public var startedAt: Instant

    /// When it was ended; nil while it is not.
    public var finishedAt: Instant?
  }

  /// The course's id.
  public var course: String

  /// The edition's id; nil where the site was built without one.
  public var workshop: String?

  /// The digest of questions and keys of the course that was answered: `sha256-…`.
  public var build: String

  /// The participant's id, where the learner gave it.
  public var participant: String?

  /// 128 random bits of one browser and course, as 32 hexadecimal digits.
  public var learner: String

  /// When the file was made.
  public var savedAt: Instant

  /// Answers to questions of lessons, by the question's name.
  public var answers: [String: Answer]

  /// Attempts at assessments, in the order of the file.
  public var attempts: [Attempt]
}
