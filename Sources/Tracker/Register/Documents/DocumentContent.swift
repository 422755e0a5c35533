public import Courseware

/// What a register keeps of a document: enough to make it again, byte by byte.
///
/// The register reads neither the token nor the particulars.
public struct DocumentContent: Hashable, Sendable {
  /// The serial: 26 characters.
  public let serial: String

  /// The id of the person whom it is for.
  public let participant: String

  /// Which document it is.
  public let kind: DocumentKind

  /// What was signed.
  public let token: String

  /// What it prints besides, as JSON.
  public let particulars: String

  /// Puts a document together.
  public init(
    serial: String,
    participant: String,
    kind: DocumentKind,
    token: String,
    particulars: String
  ) {
    self.serial = serial
    self.participant = participant
    self.kind = kind
    self.token = token
    self.particulars = particulars
  }
}
