/// Two columns of which each line is a pair.
///
/// Before:
/// ```
/// > [!quiz] rayons
/// > Qu'utilise chaque examen ?
/// >
/// > | Examen | Moyen |
/// > |---|---|
/// > | Scanner | des rayons X |
/// > | Échographie | des ultrasons |
/// ```
///
/// After: `<table class="pairs">`; each row has `data-left="KEY"` and a `<select>` whose option
/// values are the keys of the right column's texts, in another order. The key is `<ul
/// class="pair-answers"><li data-pair="LEFT:RIGHT">…`, and an answer is such pairs. Several rows
/// may have the same text on the right.
struct MatchingShape: AnswerShape {
  private let header: [MarkdownNode]
  private let rows: [MatchingRow]

  init(_ table: PipeTable) {
    header = table.header
    rows = table.rows.map(MatchingRow.init)
  }

  var answer: Question.Answer {
    .matching(rows.map { Question.Pair(left: $0.leftKey, right: $0.rightKey) })
  }

  var instruction: Wording.Key { .matchPairs }

  func check(line: Int, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {
    if rows.count < 2 {
      diagnostics.append(
        source.diagnostic(.onePair, help: .addPair, line: rows.first?.line ?? line, pointingAt: "|")
      )
    } else if Set(rows.map(\.rightKey)).count < 2, let row = rows.last {
      diagnostics.append(
        source.diagnostic(.oneRight, help: .addRight, line: row.line, pointingAt: row.right, "|")
      )
    }
    var seen: Set<String> = []
    for row in rows {
      if let (message, help) = row.fault {
        diagnostics.append(
          source.diagnostic(message, help: help, line: row.line, pointingAt: "|")
        )
      } else if !seen.insert(row.leftKey).inserted {
        diagnostics.append(
          source.diagnostic(
            .leftTwice(row.left),
            help: .changeLeft,
            line: row.line,
            pointingAt: row.left,
            "|"
          )
        )
      }
    }
  }

  func controls(_ style: AnswerStyle) -> MarkdownNode? {
    var seen: Set<String> = []
    let choices = rows.filter { seen.insert($0.rightKey).inserted }.shown(by: \.rightKey)
    let choice = ChoiceMarkup(choices.map { ($0.rightKey, $0.right) }, style.wording)
    let table = MarkdownNode.block("<table class=\"pairs\">", "</table>")
    let head = MarkdownNode.block("<thead>\n<tr>", "</tr>\n</thead>")
    for cell in header {
      let tag = cell.firstChild == nil ? "td" : "th"
      head.append(
        .line(tag == "th" ? "<th scope=\"col\">" : "<td>", "</\(tag)>", of: cell.children)
      )
    }
    let body = MarkdownNode.block("<tbody>", "</tbody>")
    for row in rows { body.append(line(row, choice, style)) }
    table.append([head, body])
    let block = MarkdownNode.block("")
    block.append([table, .block("<p class=\"on-paper\">\(choice.onPaper)</p>")])
    return block
  }

  private func line(
    _ row: MatchingRow,
    _ choice: ChoiceMarkup,
    _ style: AnswerStyle
  ) -> MarkdownNode {
    let id = "\(Module.anchor(of: style.name))_\(row.leftKey)"
    let line = MarkdownNode.block("<tr data-left=\"\(row.leftKey)\">", "</tr>")
    let opening: Markup = "<th scope=\"row\"><label for=\"\(id)\">"
    let select = choice.select("id=\"\(id)\" name=\"\(style.name)\"")
    line.append([
      .line(opening, "</label></th>", of: row.leftNodes), .block("<td>\(select)</td>"),
    ])
    return line
  }

  func key(_ style: AnswerStyle) -> MarkdownNode {
    let pairs = rows.map { row in
      let text = "\(row.left) → \(row.right)".escapedForHTML
      return "<li data-pair=\"\(row.leftKey):\(row.rightKey)\">\(text)</li>\n"
    }
    return .block("<ul class=\"pair-answers\">\n\(pairs.joined())</ul>")
  }
}
