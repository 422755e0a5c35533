/// Rows of text in columns that fit a terminal.
struct TerminalTable {
  /// How a column is set.
  struct Column {
    let title: String

    /// Whether its texts are numbers, which end at the column's end.
    var isNumeric = false

    /// What is left out first where there is no room; 0 is never left out.
    var rank = 0

    /// How many columns of the terminal it keeps at least, where it may be cut; nil where it may not.
    var least: Int?
  }

  let columns: [Column]
  let rows: [[String]]

  /// The table's lines, none wider than so many columns as long as what must stay allows it.
  func lines(width: Int) -> [String] {
    var (shown, widths) = (Array(columns.indices), columns.indices.map(natural))
    while total(shown, widths) > width {
      let over = total(shown, widths) - width
      if let index = shown.first(where: { widths[$0] > columns[$0].least ?? .max }) {
        widths[index] = max(columns[index].least ?? 0, widths[index] - over)
      } else if let index = shown.filter({ columns[$0].rank > 0 }).max(by: {
        (columns[$0].rank, $0) < (columns[$1].rank, $1)
      }) {
        shown.removeAll { $0 == index }
        widths = columns.indices.map(natural)
      } else {
        break
      }
    }
    let head = line(columns.map(\.title), shown, widths)
    let rule = String(repeating: "─", count: min(width, total(shown, widths)))
    return [head, rule] + rows.map { line($0, shown, widths) }
  }

  private func natural(_ index: Int) -> Int {
    rows.reduce(columns[index].title.columns) { max($0, $1[index].columns) }
  }

  private func total(_ shown: [Int], _ widths: [Int]) -> Int {
    shown.reduce(2 * (shown.count - 1)) { $0 + widths[$1] }
  }

  private func line(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> String {
    var line = shown.map { index in
      let cell = cells[index].cut(to: widths[index])
      return columns[index].isNumeric
        ? cell.paddedAtStart(to: widths[index]) : cell.padded(to: widths[index])
    }
    .joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
