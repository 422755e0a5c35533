/// What was learnt between two assessments that share questions in every draw.
public struct Gain: Sendable {
  /// How one of those questions was answered.
  public struct Anchor: Sendable {
    /// The question's name.
    public let question: String

    /// How many answered it in both.
    public let count: Int

    /// How many were right before.
    public let before: Int

    /// How many were right after.
    public let after: Int
  }

  /// The id of the assessment that comes first in the course.
  public let before: String

  /// The id of the other.
  public let after: String

  /// How many people finished the first before the other; of each, their first attempt counts, for
  /// later ones come after the answers were shown.
  public let people: Int

  /// The questions, in the order of the front matter.
  public let anchors: [Anchor]

  /// The percentage of right answers before; nil where nobody did both.
  public var percentBefore: Int? { percent(\.before) }

  /// The percentage of right answers after.
  public var percentAfter: Int? { percent(\.after) }

  private func percent(_ right: KeyPath<Anchor, Int>) -> Int? {
    anchors.reduce(0) { $0 + $1[keyPath: right] }
      .percent(of: anchors.reduce(0) { $0 + $1.count })
  }
}

extension Int {
  /// The number in percent of another, never rounded up; nil of none.
  func percent(of whole: Int) -> Int? {
    whole > 0 ? 100 * self / whole : nil
  }
}
