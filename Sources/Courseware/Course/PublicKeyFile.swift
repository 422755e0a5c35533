/// A public key that documents of the course are checked with.
public struct PublicKeyFile: Hashable, Sendable {
  /// The key's file, relative to the course's folder.
  public let file: String

  /// The last day on which the key signs; nil where none is set.
  public let until: CalendarDate?

  /// The line of `course.yml` that names the file, counted from 1.
  public let line: Int

  init?(_ fields: inout FieldReader) {
    let file = fields.requiredText("file")
    until = fields.parsed("until", expected: .date) { CalendarDate($0) }
    line = fields.line(of: "file")
    guard let file else { return nil }
    self.file = file
  }
}
