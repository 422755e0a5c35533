/// The nodes of one table, whose cells are filled in afterwards, for all tables at once.
struct TableNodes {
  /// What stands in the tree for the table.
  let block: MarkdownNode

  /// The table as other transforms find it.
  let table: PipeTable

  /// What is to be parsed, and where it goes.
  private(set) var texts: [CellTexts.Cell] = []

  /// Makes the nodes of the table that is the given one of its module, counted from 1.
  init(_ typed: TypedTable, number: Int, wording: Wording, in document: borrowing MarkdownDocument)
  {
    let name = wording.text(.tableName, ["n": "\(number)"]).escapedForHTML
    // A table that is wider than the screen is scrolled, by the keyboard too.
    block = .block(
      "<div class=\"table\" role=\"region\" aria-label=\"\(name)\" tabindex=\"0\">\n<table>",
      "</table>\n</div>"
    )
    block.line = typed.header.line - document.lineOffset
    var texts: [CellTexts.Cell] = []
    let header = Self.cells(typed.header, typed.alignments, isHeader: true, &texts)
    let head = MarkdownNode.block("<thead>", "</thead>")
    head.append(Self.row(header))
    block.append(head)
    let body = MarkdownNode.block("<tbody>", "</tbody>")
    let rows = typed.rows.map { row in
      let cells = Self.cells(row, typed.alignments, isHeader: false, &texts)
      body.append(Self.row(cells))
      return PipeTable.Row(line: row.line, cells: cells)
    }
    if rows.isEmpty { body.free() } else { block.append(body) }
    table = PipeTable(columns: typed.alignments.count, header: header, rows: rows)
    self.texts = texts
  }

  private static func row(_ cells: [MarkdownNode]) -> MarkdownNode {
    let row = MarkdownNode.block("<tr>", "</tr>")
    row.append(cells)
    return row
  }

  /// The cells of a row, one for each column: those that are missing are empty, and those beyond
  /// are left out.
  private static func cells(
    _ row: PipeRow,
    _ alignments: [ColumnAlignment],
    isHeader: Bool,
    _ texts: inout [CellTexts.Cell]
  ) -> [MarkdownNode] {
    alignments.enumerated().map { column, alignment in
      let text = column < row.cells.count ? row.cells[column] : []
      // An empty corner heads nothing.
      let isHeading = isHeader && !text.isEmpty
      let opening = isHeading ? "<th scope=\"col\"" : "<td"
      let closing: Markup = isHeading ? "</th>\n" : "</td>\n"
      let cell = MarkdownNode.inline("\(opening)\(alignment.attribute)>", closing)
      if !text.isEmpty { texts.append(.init(node: cell, text: text, line: row.line)) }
      return cell
    }
  }
}
