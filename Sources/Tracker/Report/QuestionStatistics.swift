public import Courseware

/// How a question was answered at the first try, by all who were asked it.
public struct QuestionStatistics: Sendable {
  /// The question.
  public let question: Question

  /// How many answered it; in an assessment, how many drew it in their first attempt.
  public let count: Int

  /// How many were right.
  public let right: Int

  /// What was chosen or typed most often and is wrong, in its words, and by how many.
  public let commonMistake: (text: String, count: Int)?

  /// How well the question tells those who know from those who do not, from −1 to 1; nil under 30
  /// people, or where all answered alike.
  ///
  /// It is the correlation of the share of the points that people reached in the question with the
  /// share that they reached in all others of the same sitting (the corrected item-total
  /// correlation), which Moodle's quiz statistics call “discrimination index”. The page's words for it
  /// go by the figures that Ebel and Frisbie (Essentials of Educational Measurement, 5th edition,
  /// 1991) give for another index, the difference between the best and the weakest answerers: good
  /// from 0.30 on, poor below 0.20.
  public let discrimination: Double?

  /// From how many people on discrimination is told.
  public static let peopleForDiscrimination = 30
}
