public import Courseware

/// A document that was issued, as the register keeps it.
public struct RegisteredDocument: Hashable, Sendable {
  /// How a document came to count no longer.
  public struct Withdrawal: Hashable, Sendable {
    /// The document's serial.
    public let serial: String

    /// From which day on.
    public let date: CalendarDate

    /// The serial of the document that was given in its place; nil where there is none.
    public let replacedBy: String?

    /// Why; nil where the person was forgotten.
    public let reason: String?
  }

  /// What it says, signed or to be made again from.
  public let content: DocumentContent

  /// The id under which the person counts now.
  public let person: String

  /// How it came to count no longer; nil of one that stands.
  public let withdrawal: Withdrawal?

  /// Whether it counts.
  public var isStanding: Bool { withdrawal == nil }
}
