/// A table as it is typed: the last lines of a paragraph, from the header to the last row.
struct TypedTable {
  /// What the table stands in.
  let lines: TypedLines

  /// The row above the line of dashes.
  let header: PipeRow

  /// How the columns are set, one for each cell of the header.
  let alignments: [ColumnAlignment]

  /// The rows below the line of dashes.
  let rows: [PipeRow]

  /// Whether dashes end the table, without an empty line before them: to libcmark they make a
  /// heading of it, and are meant as a rule.
  let endsWithRule: Bool

  /// The lines of the paragraph before the header, which stay a paragraph.
  var linesBefore: Range<Int> { lines.numbers.lowerBound..<header.line }

  /// Finds the table among the lines of a paragraph: the first line of dashes that has as many
  /// cells as the line above it.
  init?(_ lines: TypedLines, in source: SourceText) {
    var last = lines.numbers.upperBound
    let underline = lines.content(of: last, in: source)
    endsWithRule = lines.block.kind == .heading && underline.allSatisfy { $0 == UInt8(ascii: "-") }
    if endsWithRule { last -= 1 }
    for line in lines.numbers.dropFirst() where line <= last {
      let dashes = lines.row(line, in: source)
      guard let alignments = dashes.alignments else { continue }
      let header = lines.row(line - 1, in: source)
      let hasPipe = alignments.count > 1 || header.beginsWithPipe || dashes.beginsWithPipe
      guard hasPipe, header.cells.count == alignments.count else { continue }
      self.lines = lines
      self.header = header
      self.alignments = alignments
      rows = (line + 1..<max(line, last) + 1).map { lines.row($0, in: source) }
      return
    }
    return nil
  }
}
