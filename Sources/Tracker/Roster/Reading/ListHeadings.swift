import Courseware

/// The row of headings of a list, and what each column tells.
struct ListHeadings {
  /// What the columns tell, by their numbers from 0.
  let fields: [Int: ListField]

  /// The place of the row among the table's rows.
  let row: Int

  /// The number of columns, of which some may lack a heading.
  let width: Int

  private let ambiguous: [Int: [String]]

  /// Finds the row of which most is understood, for lists often have a title above it.
  ///
  /// - Returns: nil if nothing is understood of any of the first rows.
  init?(_ rows: [ListTable.Row], sessions: SessionHeadings) {
    var best: ListHeadings?
    for (index, row) in rows.prefix(Limits.rosterHeadingRows).enumerated() {
      let headings = ListHeadings(row, at: index, sessions)
      if headings.understood > best?.understood ?? 0 { best = headings }
    }
    guard let best else { return nil }
    self = best
  }

  private init(_ row: ListTable.Row, at index: Int, _ sessions: SessionHeadings) {
    var fields: [Int: ListField] = [:]
    var ambiguous: [Int: [String]] = [:]
    for (column, cell) in row.cells.enumerated() {
      let names = [cell.text.listWords, cell.text.withoutBrackets.listWords]
      let field = names.lazy.compactMap(ListField.init(words:)).first
      let ids = names.lazy.map(sessions.ids).first { !$0.isEmpty } ?? []
      switch (field, ids.count) {
      case (let field?, _): fields[column] = field
      case (nil, 0): break
      case (nil, 1): fields[column] = .session(ids[0])
      default: ambiguous[column] = ids
      }
    }
    // Of a name by birth and one by use, documents bear the latter.
    if !fields.values.contains(.familyName) {
      for (column, field) in fields where field == .birthName { fields[column] = .familyName }
    }
    (self.fields, self.ambiguous, self.row) = (fields, ambiguous, index)
    width = row.cells.count
  }

  /// How many different headings are understood: a person's row may say "no" many times.
  var understood: Int { Set(fields.values).count + ambiguous.count }

  /// The fields that a person's row may tell something of.
  var told: [(column: Int, field: ListField)] {
    fields.sorted { $0.key < $1.key }.map { (column: $0.key, field: $0.value) }
      .filter { $0.field != .birthName && $0.field != .fullName }
  }

  /// What is wrong with the headings, or left out.
  func diagnostics(_ table: ListTable, sessions: [Session]) -> [Diagnostic] {
    let row = table.rows[row]
    var diagnostics = missingNames(table, row)
    var seen: [ListField: Int] = [:]
    for (column, cell) in row.cells.enumerated() {
      let heading = cell.text.trimmingSpace
      if let field = fields[column] {
        if let first = seen[field] {
          diagnostics.append(table.twice(heading, row: row, column: column, first: first))
        }
        seen[field] = seen[field] ?? column
        if field == .birthName || field == .fullName && fields.values.contains(.familyName) {
          diagnostics.append(table.leftOut(heading, row: row, column: column))
        }
      } else if let ids = ambiguous[column] {
        diagnostics.append(table.ambiguous(heading, row: row, column: column, ids: ids))
      } else if let fault = CellFault.spoilt(cell.text) {
        diagnostics.append(
          table.diagnostic(fault.message, help: fault.help, row: row, column: column)
        )
      } else if hasContent(column, below: self.row, of: table) {
        diagnostics.append(
          table.unknown(heading, row: row, column: column, sessions: sessions.map(\.id))
        )
      }
    }
    return diagnostics
  }

  private func missingNames(_ table: ListTable, _ row: ListTable.Row) -> [Diagnostic] {
    let found = Set(fields.values)
    if !found.contains(.familyName) {
      let full = fields.first { $0.value == .fullName }?.key
      return [full.map { table.fullName(row: row, column: $0) } ?? table.noFamilyName(row: row)]
    }
    return found.contains(.givenName) ? [] : [table.noGivenName(row: row)]
  }

  private func hasContent(_ column: Int, below row: Int, of table: ListTable) -> Bool {
    table.rows[row...].contains {
      column < $0.cells.count && !$0.cells[column].text.trimmingSpace.isEmpty
    }
  }
}
