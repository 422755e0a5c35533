/// A row of a table as it is typed: cells with pipes between them.
struct PipeRow {
  /// The line of the file, counted from 1.
  let line: Int

  /// The offset in the file of the row's first byte.
  let start: Int

  /// What each cell says in UTF-8, without the white space around it; a pipe in it still has its
  /// backslash.
  let cells: [ArraySlice<UInt8>]

  /// Whether a pipe begins the row, as no other line of a text begins.
  let beginsWithPipe: Bool

  /// Whether the row begins and ends with a pipe.
  let isClosed: Bool

  /// Takes a line apart that comes without the marks of quotes and lists.
  ///
  /// A pipe at either end stands outside the cells; one right after a backslash is text.
  init(_ text: ArraySlice<UInt8>, line: Int) {
    self.line = line
    start = text.startIndex
    var rest = text.trimmed
    beginsWithPipe = rest.first == Self.pipe
    if beginsWithPipe { rest = rest.dropFirst() }
    let endsWithPipe = rest.last == Self.pipe && rest.dropLast().last != Self.backslash
    if endsWithPipe { rest = rest.dropLast() }
    isClosed = beginsWithPipe && endsWithPipe
    var cells: [ArraySlice<UInt8>] = []
    var cellStart = rest.startIndex
    for index in rest.indices where rest[index] == Self.pipe {
      if index > rest.startIndex, rest[index - 1] == Self.backslash { continue }
      cells.append(rest[cellStart..<index].trimmed)
      cellStart = index + 1
    }
    cells.append(rest[cellStart...].trimmed)
    self.cells = cells
  }

  /// How the columns are aligned, where the row is the one of dashes under a header; else nil.
  ///
  /// Dashes that Word has made longer are dashes too.
  var alignments: [ColumnAlignment]? {
    var alignments: [ColumnAlignment] = []
    for cell in cells {
      guard let alignment = ColumnAlignment(dashes: cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments
  }

  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs at their ends, among them no-break spaces (U+00A0, U+202F),
  /// which some keyboards type by accident.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      switch first {
      case 0x09, 0x20: rest = rest.dropFirst()
      case 0xC2 where rest.starts(with: [0xC2, 0xA0]): rest = rest.dropFirst(2)
      case 0xE2 where rest.starts(with: [0xE2, 0x80, 0xAF]): rest = rest.dropFirst(3)
      default: return rest.trimmedAtEnd
      }
    }
    return rest
  }

  private var trimmedAtEnd: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last {
      switch last {
      case 0x09, 0x20: rest = rest.dropLast()
      case 0xA0 where rest.suffix(2).elementsEqual([0xC2, 0xA0]): rest = rest.dropLast(2)
      case 0xAF where rest.suffix(3).elementsEqual([0xE2, 0x80, 0xAF]): rest = rest.dropLast(3)
      default: return rest
      }
    }
    return rest
  }
}
