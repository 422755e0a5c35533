import Courseware

/// A list as rows of cells, as a spreadsheet numbers them.
struct ListTable: Sendable {
  /// A cell of a row.
  struct Cell: Sendable {
    /// What it holds, without the quotation marks that enclosed it.
    let text: String

    /// Where it begins in the list's bytes.
    let offset: Int
  }

  /// A row, which is several lines where a cell holds line breaks.
  struct Row: Sendable {
    /// Its number from 1, as the spreadsheet shows it.
    let number: Int

    /// Its cells.
    let cells: [Cell]

    /// Its place in the list's bytes, without the line break at its end.
    let range: Range<Int>

    /// Whether nothing is in it.
    var isEmpty: Bool { cells.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
  }

  /// The file's name, as the user would type it.
  let file: String

  /// All rows, empty ones too.
  let rows: [Row]

  private let bytes: [UInt8]

  /// Reads a list whole.
  ///
  /// - Throws: a `Diagnostic` where quotation marks do not match, or rows are too many.
  init(file: String, bytes: [UInt8], separator: UInt8, from start: Int) throws(Diagnostic) {
    self.file = file
    self.bytes = bytes
    var reader = RowReader(bytes, separator: separator, from: start)
    var rows: [Row] = []
    do throws(RowReader.Fault) {
      while let row = try reader.next() {
        guard rows.count < Limits.rosterRows else { throw .tooManyRows }
        rows.append(row)
      }
    } catch {
      throw Self.diagnostic(error, row: reader.row, bytes, file)
    }
    self.rows = rows
  }

  /// States a problem at a cell, which is named as the spreadsheet does; the whole row is shown.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    row: Row,
    column: Int
  ) -> Diagnostic {
    let name = "\(Self.letters(column))\(row.number)"
    return Diagnostic(
      Localized(fr: "\(name) : \(message.french)", en: "\(name): \(message.english)"),
      severity: severity,
      help: help,
      at: Position(file: file, line: row.number, column: column + 1),
      excerpt: Self.excerpt(of: row, column: column, bytes)
    )
  }

  /// The letters by which a spreadsheet calls a column, counted from 0.
  static func letters(_ column: Int) -> String {
    let (rest, last) = column.quotientAndRemainder(dividingBy: 26)
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(last)))
    return rest == 0 ? letter : letters(rest - 1) + letter
  }

  private static func excerpt(of row: Row, column: Int, _ bytes: [UInt8]) -> Excerpt {
    let start = column < row.cells.count ? row.cells[column].offset : row.range.upperBound
    return Excerpt(of: row.range, in: bytes, around: max(start, row.range.lowerBound))
  }

  private static func diagnostic(
    _ fault: RowReader.Fault,
    row: Row,
    _ bytes: [UInt8],
    _ file: String
  ) -> Diagnostic {
    let column = max(row.cells.count - 1, 0)
    let (message, help) = fault.words
    return Diagnostic(
      message,
      help: help,
      at: Position(file: file, line: row.number, column: column + 1),
      excerpt: excerpt(of: row, column: column, bytes)
    )
  }
}
