import Courseware

/// What someone reached in one module.
public struct ModuleScore: Hashable, Sendable {
  /// The module's id.
  public let module: String

  /// How many of its questions were answered; of an assessment, in the attempt that counts.
  public internal(set) var answered = 0

  /// How many questions there are to answer; of an assessment, in the attempt that counts.
  public internal(set) var asked = 0

  /// How many were right at the first try; of an assessment, in the attempt that counts.
  public internal(set) var firstRight = 0

  /// The points reached.
  public internal(set) var reached = 0.0

  /// The points there are.
  public internal(set) var points = 0

  /// How many answers are left out, for the course no longer has their question or what they name;
  /// of an assessment, how many questions of the attempt that counts its bank does not have, or no
  /// longer have what was chosen.
  public internal(set) var leftOut = 0

  /// How many questions the attempt that counts has less than its assessment draws, each of which
  /// counts as wrong; 0 of a lesson.
  public internal(set) var missing = 0

  /// How many attempts were finished; 0 of a lesson.
  public internal(set) var attempts = 0

  /// How many of them are more than the assessment allows.
  public internal(set) var attemptsBeyond = 0

  /// Whether the attempt that counts has just what its assessment asks; true of a lesson.
  public var fits: Bool { attempts == 0 || missing == 0 && leftOut == 0 }

  /// Whether someone vouches for the attempt that counts; otherwise it is as the browser tells it.
  public internal(set) var isSupervised = false

  /// The percentage of the best attempt that someone vouches for; nil where there is none.
  public internal(set) var supervisedPercent: Int?

  /// The share of the points in percent, never rounded up; nil where nothing was answered or
  /// finished.
  public var percent: Int? {
    guard answered > 0 || attempts > 0, points > 0 else { return nil }
    return Question.percent(reached, of: points)
  }
}
