public import Courseware

/// People and who of them was there, as one file tells it, with the places of both.
public struct AttendanceFile: Sendable {
  /// A record of the file, by its number from 0, and one of its fields by its key; without a key, or
  /// with one that the record lacks, the whole record.
  public enum Place: Hashable, Sendable {
    /// One of the people.
    case participant(Int, String?)

    /// One of the attendance records.
    case attendance(Int, String?)
  }

  /// The people, in the order of the file.
  public let participants: [Participant]

  /// Who was there, in the order of the file.
  public let attendance: [Attendance]

  private let document: JSONDocument
  private let people: [JSONDocument.Value]
  private let records: [JSONDocument.Value]

  init?(_ file: inout JSONReader, _ edition: ReadEdition) {
    let keys = ["format", "version", "workshop", "participants", "attendance"]
    guard let fields = file.fields(of: file.document.root, required: keys) else { return nil }
    // That it is this edition's is known; what is no text is not.
    if let workshop = fields["workshop"] { _ = file.text(workshop) }
    let people = fields["participants"].flatMap { file.items($0) } ?? []
    let records = fields["attendance"].flatMap { file.items($0) } ?? []
    participants = people.compactMap { Participant($0, &file) }
    attendance = records.compactMap { Attendance($0, &file, edition) }
    document = file.document
    self.people = people
    self.records = records
  }

  /// States a problem at a place of the file, which is named and shown.
  public func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at place: Place
  ) -> Diagnostic {
    switch place {
    case .participant(let index, let key):
      diagnostic(message, severity, help, at: people[index], key, "participants[\(index)]")
    case .attendance(let index, let key):
      diagnostic(message, severity, help, at: records[index], key, "attendance[\(index)]")
    }
  }

  private func diagnostic(
    _ message: Localized,
    _ severity: Diagnostic.Severity,
    _ help: Localized?,
    at record: JSONDocument.Value,
    _ key: String?,
    _ path: String
  ) -> Diagnostic {
    let value = key.flatMap { document.member($0, of: record) }
    let path = value == nil ? path : "\(path).\(key ?? "")"
    return document.source.diagnostic(
      Localized(fr: "\(path): \(message.french)", en: "\(path): \(message.english)"),
      severity: severity,
      help: help,
      atByte: document.start(of: value ?? record)
    )
  }
}
