public import Courseware

/// Whether someone may have a document and, if not, why.
public struct Entitlement: Hashable, Sendable {
  /// What stands between someone and a document.
  public enum Obstacle: Hashable, Sendable {
    /// The edition lasts until this day.
    case notOver(lastDay: CalendarDate)

    /// Fewer minutes than are needed, of all that there are.
    case tooFewMinutes(attended: Int, of: Int, needed: Int)

    /// No finished attempt at the assessment of this id.
    case noAttempt(assessment: String)

    /// Finished attempts, of which nobody vouches for any.
    case notSupervised(assessment: String)

    /// A score, in percent, below the one that is needed.
    case tooLow(percent: Int, needed: Int)
  }

  /// Which document it is.
  public let document: DocumentKind

  /// All that stands against it; nothing where the person may have it.
  public let obstacles: [Obstacle]

  /// The score on which it rests, in percent; nil where it rests on none.
  public let percent: Int?

  /// Whether someone vouches for that score; otherwise it is as a browser tells it.
  public let isSupervised: Bool

  /// Whether the person has one that counts.
  public internal(set) var isIssued = false

  /// Whether the person may have it.
  public var isGranted: Bool { obstacles.isEmpty }
}
