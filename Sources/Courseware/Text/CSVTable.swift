/// A table that a spreadsheet opens by a double click, a French Excel too.
///
/// Cells are parted by semicolons and lines by CRLF; the text is UTF-8 with a byte order mark. A
/// cell that a spreadsheet would compute is disarmed by an apostrophe before it.
public struct CSVTable: Sendable {
  private let rows: [[String]]

  /// Takes the rows, the one of the headings first.
  public init(_ rows: [[String]]) {
    self.rows = rows
  }

  /// The file's bytes.
  public var bytes: [UInt8] {
    let text = rows.map { $0.map(\.csvCell).joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }
}

extension String {
  /// The text as a cell, disarmed and quoted as need be.
  ///
  /// Spreadsheets take what begins with one of these signs for a formula, fullwidth ones too; see
  /// OWASP, “CSV Injection”.
  fileprivate var csvCell: String {
    let first = unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    let text = isFormula ? "'" + self : self
    guard isFormula || text.utf8.contains(where: { ";\"\r\n,".utf8.contains($0) }) else {
      return text
    }
    // By scalars: a quotation mark with an accent is one Character, and must be doubled all the same.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
