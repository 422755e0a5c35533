/// Makes tables of rows of pipes, as GitHub does.
///
/// Before:
/// ```
/// | Réseau | Abonnés |
/// | ------ | ------: |
/// | Un     |     120 |
/// ```
///
/// After:
/// ```
/// <table>
/// <thead><tr><th scope="col">Réseau</th><th scope="col" class="right">Abonnés</th></tr></thead>
/// <tbody><tr><td>Un</td><td class="right">120</td></tr></tbody>
/// </table>
/// ```
///
/// libcmark knows no tables: to it, one is the last lines of a paragraph. So the tree says where a
/// table can stand, and its lines are read as they are typed. What looks like a table and is none
/// is warned about, for its rows would run together unseen.
struct Tables: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    let source = document.source
    let rowLines = RowLines.find(in: source, from: document.lineOffset + 1)
    guard !rowLines.isEmpty else { return }
    var (tables, cellCount): ([TypedTable], Int) = ([], 0)
    for block in Self.blocks(on: rowLines, in: document) {
      let lines = TypedLines(block, in: document)
      guard let table = TypedTable(lines, in: source) else {
        if let fault = TableFaults.lookalike(lines, in: source) { draft.diagnostics.append(fault) }
        continue
      }
      cellCount += table.alignments.count * (table.rows.count + 1)
      guard cellCount <= Limits.tableCells else {
        draft.diagnostics.append(TableFaults.tooManyCells(table, in: source))
        break
      }
      draft.diagnostics += TableFaults.rows(of: table, in: source)
      tables.append(table)
    }
    if !tables.isEmpty { make(tables, in: document, draft: &draft) }
  }

  /// The paragraphs and headings that stand on some lines, in the order of the text.
  private static func blocks(
    on lines: [Int],
    in document: borrowing MarkdownDocument
  ) -> [MarkdownNode] {
    let lineOffset = document.lineOffset
    var rest = lines[...]
    var blocks: [MarkdownNode] = []
    document.root.walk { node, entering in
      guard entering, node.kind == .paragraph || node.kind == .heading else { return }
      rest = rest.drop { $0 < node.line + lineOffset }
      if let next = rest.first, next <= node.lastLine + lineOffset { blocks.append(node) }
    }
    return blocks
  }

  private func make(
    _ tables: [TypedTable],
    in document: borrowing MarkdownDocument,
    draft: inout ModuleDraft
  ) {
    var cells: [CellTexts.Cell] = []
    var leads: [CellTexts.Lead] = []
    for (index, typed) in tables.enumerated() {
      let nodes = TableNodes(typed, number: index + 1, wording: draft.wording, in: document)
      draft.tables[nodes.block] = nodes.table
      cells += nodes.texts
      if !typed.linesBefore.isEmpty {
        let lines = typed.linesBefore.map { typed.lines.content(of: $0, in: document.source) }
        leads.append(.init(table: nodes.block, lines: lines, line: typed.linesBefore.lowerBound))
      }
      typed.lines.block.insertBefore(nodes.block)
      if typed.endsWithRule { typed.lines.block.insertBefore(.block("<hr />")) }
      typed.lines.block.free()
    }
    CellTexts(cells, leads, in: document).fill(in: document)
  }
}
