/// What is wrong with a table as it is typed, or with what looks like one.
enum TableFaults {
  /// Rows of one table beyond which no more are named.
  private static let namedRows = 20

  /// What to say of a paragraph that looks like a table and is none; nil where it does not.
  static func lookalike(_ lines: TypedLines, in source: SourceText) -> Diagnostic? {
    let rows = lines.numbers.map { lines.row($0, in: source) }
    for (index, row) in rows.enumerated() {
      guard let dashes = row.alignments, row.beginsWithPipe || dashes.count > 1 else { continue }
      guard index > 0 else { return warning(.dashesAlone, .putHeader, at: row, source) }
      let columns = rows[index - 1].cells.count
      return warning(.otherHeader(dashes.count, columns), .typeDashes(columns), at: row, source)
    }
    guard let first = rows.first(where: \.beginsWithPipe) else { return nil }
    if rows.count(where: \.beginsWithPipe) > 1 || lines.block.kind == .heading {
      return warning(.noDashes, .typeDashes(first.cells.count), at: first, source)
    }
    // One line between bars may be a formula; one of several cells is a row.
    guard first.isClosed, first.cells.count > 1 else { return nil }
    return warning(.loneRow, .joinRows(first.cells.count), at: first, source)
  }

  /// What to say of the rows of a table.
  static func rows(of table: TypedTable, in source: SourceText) -> [Diagnostic] {
    let columns = table.alignments.count
    var warnings: [Diagnostic] = []
    for row in table.rows where warnings.count < namedRows {
      let count = row.cells.count
      if count != columns {
        let help: Localized = count < columns ? .addCells : .dropCells
        warnings.append(warning(.otherWidth(count, columns), help, at: row, source))
      } else if isSecondLineOfDashes(row) {
        warnings.append(warning(.dashesAgain, .deleteDashes, at: row, source))
      }
    }
    return warnings
  }

  /// More cells than a module may have.
  static func tooManyCells(_ table: TypedTable, in source: SourceText) -> Diagnostic {
    source.diagnostic(.tooManyCells, help: .splitTables, atByte: table.header.start)
  }

  /// A dash alone may stand for nothing; three in each cell are not meant as text.
  private static func isSecondLineOfDashes(_ row: PipeRow) -> Bool {
    row.alignments != nil && row.cells.allSatisfy { $0.count > 2 }
  }

  private static func warning(
    _ message: Localized,
    _ help: Localized,
    at row: PipeRow,
    _ source: SourceText
  ) -> Diagnostic {
    source.diagnostic(message, severity: .warning, help: help, atByte: row.start)
  }
}
