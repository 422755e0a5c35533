import Courseware

/// A list of people as a spreadsheet saved it, read and found to be good or not.
struct PeopleList: Sendable {
  /// The rows as they stand.
  let table: ListTable

  /// What they tell, in their order.
  let entries: [ListEntry]

  /// What is wrong or doubtful in the list by itself.
  let diagnostics: [Diagnostic]

  private let columns: [ListField: Int]

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - file: its name, as the user would type it.
  ///   - sessions: the half-days that it may have columns of.
  /// - Throws: a `Diagnostic` where it cannot be read at all.
  init(bytes: [UInt8], file: String, sessions: [Session]) throws(Diagnostic) {
    let text = try ListText.utf8(of: bytes, file: file)
    let (table, headings) = try Self.table(text, file, sessions)
    self.table = table
    let found = headings.diagnostics(table, sessions: sessions)
    columns = Dictionary(headings.told.map { ($0.field, $0.column) }) { first, _ in first }
    guard !found.hasErrors else {
      (entries, diagnostics) = ([], found)
      return
    }
    var reader = EntryReader(table: table, headings: headings, sessions: sessions)
    entries = table.rows.dropFirst(headings.row + 1).compactMap { reader.entry($0) }
    diagnostics = found + reader.findings.diagnostics(file: file)
  }

  /// States a problem with an entry, at the first of some fields that the list has.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at entry: ListEntry,
    _ fields: ListField...
  ) -> Diagnostic {
    let column = fields.lazy.compactMap { columns[$0] }.first ?? columns[.familyName] ?? 0
    return table.diagnostic(
      message,
      severity: severity,
      help: help,
      row: entry.row,
      column: column
    )
  }

  /// Tries each separator on the first rows: it is the one by which most headings are understood.
  private static func table(
    _ bytes: [UInt8],
    _ file: String,
    _ sessions: [Session]
  ) throws(Diagnostic) -> (ListTable, ListHeadings) {
    let names = SessionHeadings(sessions)
    let declared = declaredSeparator(bytes)
    let separators = declared.map { [$0.separator] } ?? Array(";\t,".utf8)
    var best = (separator: separators[0], understood: 0)
    for separator in separators {
      var reader = RowReader(bytes, separator: separator, from: declared?.end ?? 0)
      var rows: [ListTable.Row] = []
      while rows.count < Limits.rosterHeadingRows, let row = try? reader.next() { rows.append(row) }
      let understood = ListHeadings(rows, sessions: names)?.understood ?? 0
      if understood > best.understood { best = (separator, understood) }
    }
    let table = try ListTable(
      file: file,
      bytes: bytes,
      separator: best.separator,
      from: declared?.end ?? 0
    )
    guard let headings = ListHeadings(table.rows, sessions: names) else {
      throw ListTable.noHeadings(file)
    }
    return (table, headings)
  }

  /// The separator that some programs declare in a line `sep=;` of its own, and that line's end.
  private static func declaredSeparator(_ bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    guard bytes.count > 5, bytes.starts(with: Array("sep=".utf8)),
      let end = bytes[5...].firstIndex(where: { $0 != 0x0D && $0 != 0x0A }), end > 5
    else { return nil }
    return (bytes[4], end)
  }
}
