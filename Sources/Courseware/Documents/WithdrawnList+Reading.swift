extension WithdrawnList {
  /// Reads the list's file, noting everything that is wrong with it; nil where something is.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: its name, as the user would type it.
  ///   - diagnostics: gets what is found, in the order of the file.
  public init?(bytes: [UInt8], file: String, diagnostics: inout [Diagnostic]) {
    do throws(Diagnostic) {
      var reader = JSONReader(try JSONDocument(JSONSource(file: file, bytes: bytes)))
      let list = Self.list(&reader)
      diagnostics += reader.diagnostics
      guard let list, !reader.hasErrors else { return nil }
      self = list
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private static func list(_ reader: inout JSONReader) -> WithdrawnList? {
    let fields = reader.fields(
      of: reader.document.root,
      required: ["format", "version", "as_of", "documents"]
    )
    guard let fields else { return nil }
    if let value = fields["format"] {
      _ = reader.parsed(value, expected: Localized(fr: format, en: format)) {
        $0 == format ? format : nil
      }
    }
    if let value = fields["version"], let version = reader.count(value), version > Self.version {
      reader.noteLater(version, at: value)
      return nil
    }
    let asOf = fields["as_of"].flatMap { reader.date($0) }
    let documents = fields["documents"].flatMap { reader.items($0) } ?? []
    var serials = Set<Serial>()
    let entries = documents.compactMap { value -> Entry? in
      guard let entry = Entry(value, &reader) else { return nil }
      if !serials.insert(entry.serial).inserted { reader.noteTwice(entry.serial, at: value) }
      return entry
    }
    return asOf.map { WithdrawnList(asOf: $0, entries: entries) }
  }
}

extension WithdrawnList.Entry {
  fileprivate init?(_ value: JSONDocument.Value, _ reader: inout JSONReader) {
    let fields = reader.fields(
      of: value,
      required: ["serial", "date"],
      optional: ["replaced_by"]
    )
    let serial = fields?["serial"].flatMap { reader.serial($0) }
    let date = fields?["date"].flatMap { reader.date($0) }
    let replacedBy = fields?["replaced_by"].flatMap { reader.serial($0) }
    guard let serial, let date else { return nil }
    self.init(serial: serial, date: date, replacedBy: replacedBy)
  }
}

extension JSONReader {
  fileprivate mutating func date(_ value: JSONDocument.Value) -> CalendarDate? {
    parsed(value, expected: .date) { CalendarDate($0) }
  }

  fileprivate mutating func serial(_ value: JSONDocument.Value) -> Serial? {
    let expected = Localized(
      fr: "le numéro d'un document : 26 chiffres et lettres capitales",
      en: "a document's number: 26 digits and capital letters"
    )
    return parsed(value, expected: expected) { text in
      Serial(text).flatMap { $0.text == text ? $0 : nil }
    }
  }

  fileprivate mutating func noteTwice(_ serial: Serial, at value: JSONDocument.Value) {
    note(
      Localized(
        fr: "le document \(serial.text) est là deux fois",
        en: "the document \(serial.text) is there twice"
      ),
      help: .publishAgain,
      at: value
    )
  }

  fileprivate mutating func noteLater(_ version: Int, at value: JSONDocument.Value) {
    note(
      Localized(
        fr: "liste d'un Atelier plus récent (version \(version))",
        en: "list made by a later Atelier (version \(version))"
      ),
      help: Localized(fr: "mettez Atelier à jour", en: "update Atelier"),
      at: value
    )
  }
}

extension Localized {
  fileprivate static let publishAgain = Localized(
    fr: "faites la liste de nouveau : atelier certificates publish-withdrawn",
    en: "make the list again: atelier certificates publish-withdrawn"
  )
}
