import Courseware

/// The bytes of a list as text, in whatever encoding a spreadsheet saved it.
enum ListText {
  /// Reads UTF-8 and UTF-16 by their marks, UTF-8 without one, and else Windows-1252.
  ///
  /// - Returns: UTF-8 without a mark.
  /// - Throws: a `Diagnostic` where the bytes are too many or no list.
  static func utf8(of bytes: [UInt8], file: String) throws(Diagnostic) -> [UInt8] {
    guard bytes.count <= Limits.rosterBytes else {
      throw .tooLarge(file: file, limit: Limits.rosterBytes)
    }
    if workbooks.contains(where: bytes.starts) { throw .workbook(file) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try text(Array(bytes.dropFirst(3)), file) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, file) { $0 | $1 << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, file) { $0 << 8 | $1 } }
    return try text(bytes, file)
  }

  private static func text(_ bytes: [UInt8], _ file: String) throws(Diagnostic) -> [UInt8] {
    guard !bytes.contains(0) else { throw .noText(file) }
    let isUTF8 = bytes.withUnsafeBufferPointer { $0.firstInvalidByte == nil }
    if isUTF8 { return bytes }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = Windows1252.scalar(byte) else { throw .unknownEncoding(file) }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  private static func utf16(
    _ bytes: [UInt8],
    _ file: String,
    _ join: (UInt16, UInt16) -> UInt16
  ) throws(Diagnostic) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .cutOff(file) }
    let units = stride(from: 2, to: bytes.count, by: 2)
      .map { join(UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// How a zipped workbook (xlsx, ods) and an old one (xls) begin.
  private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]
}

extension Diagnostic {
  fileprivate static func workbook(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "c'est un classeur de tableur, et non une liste au format CSV",
        en: "this is a spreadsheet workbook, not a list in CSV"
      ),
      help: .saveAsCSV,
      at: Position(file: file)
    )
  }

  fileprivate static func noText(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(fr: "ce n'est pas un fichier de texte", en: "this is not a text file"),
      help: .saveAsCSV,
      at: Position(file: file)
    )
  }

  fileprivate static func unknownEncoding(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "codage inconnu : ni UTF-8, ni UTF-16, ni Windows-1252 (celui d'un Macintosh ?)",
        en: "unknown encoding: not UTF-8, UTF-16 or Windows-1252 (a Macintosh's?)"
      ),
      help: .saveAsCSV,
      at: Position(file: file)
    )
  }

  fileprivate static func cutOff(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le fichier s'arrête au milieu d'un caractère",
        en: "the file stops in the middle of a character"
      ),
      help: .saveAsCSV,
      at: Position(file: file)
    )
  }
}

extension Localized {
  /// How a list is saved so that nothing of it is lost.
  static let saveAsCSV = Localized(
    fr: "dans le tableur : Enregistrer sous, type « CSV UTF-8 (délimité par des virgules) »",
    en: "in the spreadsheet: Save As, type \"CSV UTF-8 (Comma delimited)\""
  )
}
