/// A table that was made of rows of pipes, as nodes of the tree.
struct PipeTable {
  /// A row below the header.
  struct Row {
    /// The line of the file, counted from 1, on which it is typed.
    let line: Int

    /// The cells, as many as the table has columns; the children of each are what it says.
    let cells: [MarkdownNode]
  }

  /// The number of columns, at least 1.
  let columns: Int

  /// The cells of the header, as many as there are columns.
  let header: [MarkdownNode]

  /// The rows below the header.
  let rows: [Row]
}
