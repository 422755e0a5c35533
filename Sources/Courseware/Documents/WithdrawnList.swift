/// The documents that hold no more, as `withdrawn.json` tells them to everyone: no names, no reasons.
public struct WithdrawnList: Hashable, Sendable {
  /// A document that holds no more.
  public struct Entry: Hashable, Sendable {
    /// The document.
    public var serial: Serial

    /// The day on which it was withdrawn or replaced.
    public var date: CalendarDate

    /// The document that stands in its place; nil where none does.
    public var replacedBy: Serial?

    /// Names a document that holds no more.
    public init(serial: Serial, date: CalendarDate, replacedBy: Serial? = nil) {
      self.serial = serial
      self.date = date
      self.replacedBy = replacedBy
    }
  }

  /// The name of the list's file in the course's folder.
  public static let file = "withdrawn.json"

  static let format = "atelier-withdrawn"
  static let version = 1

  /// The day on which the list was made: what was withdrawn later, it does not know.
  public var asOf: CalendarDate

  /// The documents, in the order of their serials, each once.
  public let entries: [Entry]

  /// Puts a list together.
  ///
  /// - Parameters:
  ///   - asOf: the day on which it is made.
  ///   - entries: the documents in any order; of two with one serial, the later in the list holds.
  public init(asOf: CalendarDate, entries: [Entry]) {
    self.asOf = asOf
    let bySerial = Dictionary(entries.map { ($0.serial, $0) }) { _, last in last }
    self.entries = bySerial.values.sorted { $0.serial.text < $1.serial.text }
  }

  /// What the list says of a document; nil where it does not name it.
  public subscript(serial: Serial) -> Entry? { entries.first { $0.serial == serial } }

  /// What the file holds.
  public var text: [UInt8] {
    var lines = entries.map { entry in
      var line = #"    { "serial": "\#(entry.serial.text)", "date": "\#(entry.date.isoText)""#
      if let replacedBy = entry.replacedBy { line += #", "replaced_by": "\#(replacedBy.text)""# }
      return line + " }"
    }
    .joined(separator: ",\n")
    if !lines.isEmpty { lines = "\n\(lines)\n  " }
    return Array(
      """
      {
        "format": "\(Self.format)",
        "version": \(Self.version),
        "as_of": "\(asOf.isoText)",
        "documents": [\(lines)]
      }

      """.utf8
    )
  }
}
