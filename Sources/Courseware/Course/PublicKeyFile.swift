/// A public key that documents of the course are checked with.
public struct PublicKeyFile: Hashable, Sendable {
  /// The key's file, relative to the course's folder.
  public let file: String

  /// The last day on which the key signs; nil where none is set.
  public let until: CalendarDate?

  init?(_ fields: inout FieldReader) {
    let file = fields.requiredText("file")
    until = fields.parsed("until", expected: .date) { CalendarDate($0) }
    guard let file else { return nil }
    self.file = file
  }
}
