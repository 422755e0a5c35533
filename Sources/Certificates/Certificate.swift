public import Courseware

/// What a document certifies: all that is signed, and all that a verifier is shown.
public struct Certificate: Hashable, Sendable {
  /// What tells it from all others (`jti`).
  public var serial: Serial

  /// The organiser's name (`iss`).
  public var issuer: String

  /// The day on which it was issued; before it, it is not valid (`nbf`, midnight UTC in seconds).
  public var issued: CalendarDate

  /// The edition's id (`wid`).
  public var edition: String

  /// The person's name as it is printed (`name`).
  public var name: String

  /// Which document it is (`doc`).
  public var kind: DocumentKind

  /// What was taught (`title`).
  public var title: String

  /// The first day of the edition (`from`, like `2026-06-09`).
  public var from: CalendarDate

  /// The last day of the edition (`to`).
  public var to: CalendarDate

  /// The minutes attended (`min`).
  public var minutes: Int

  /// The score in percent, of an `achievement` only (`score`).
  public var score: Int?

  /// The serial of the document that it replaces (`rep`).
  public var replaces: Serial?

  /// Puts a certificate together.
  public init(
    serial: Serial,
    issuer: String,
    issued: CalendarDate,
    edition: String,
    name: String,
    kind: DocumentKind,
    title: String,
    from: CalendarDate,
    to: CalendarDate,
    minutes: Int,
    score: Int? = nil,
    replaces: Serial? = nil
  ) {
    self.serial = serial
    self.issuer = issuer
    self.issued = issued
    self.edition = edition
    self.name = name
    self.kind = kind
    self.title = title
    self.from = from
    self.to = to
    self.minutes = minutes
    self.score = score
    self.replaces = replaces
  }
}
