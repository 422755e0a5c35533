/// What the cells of all tables of a module say, parsed at once and moved into them.
///
/// libcmark 0.30.2 loses the backslash of `\|` when it parses a paragraph, so the cells cannot be
/// cut out of its tree. Each becomes a paragraph of a second text, after which the module's own
/// text follows, for the sake of its link definitions.
struct CellTexts {
  /// A cell that is not empty.
  struct Cell {
    /// The node whose children the parsed inlines become.
    let node: MarkdownNode

    /// The cell as typed; a pipe in it still has its backslash.
    let text: ArraySlice<UInt8>

    /// The line of the file, counted from 1.
    let line: Int
  }

  /// The lines of a paragraph before a table that was glued to it.
  struct Lead {
    /// The node before which they go.
    let table: MarkdownNode

    /// The lines without the marks of quotes and lists.
    let lines: [ArraySlice<UInt8>]

    /// The line of the file, counted from 1, of the first.
    let line: Int
  }

  private var text: [UInt8] = []
  private let cells: [Cell]
  private let leads: [Lead]

  /// A cell begins with a word joiner, typed as a reference, and a space: it is no list, heading or
  /// definition then, whatever it says.
  private static let guardMark = "&#8288; "

  /// What stands before each lead, and after the last.
  private static let divider = "***"

  init(_ cells: [Cell], _ leads: [Lead], in document: borrowing MarkdownDocument) {
    self.cells = cells
    self.leads = leads
    for cell in cells {
      text += Self.guardMark.utf8
      add(cell.text)
      end(lines: 2)
    }
    for lead in leads {
      text += Self.divider.utf8
      end(lines: 1)
      for (index, line) in lead.lines.enumerated() {
        // So indented, a line goes on with its paragraph, whatever it says.
        if index > 0 { text += "    ".utf8 }
        text += line
        end(lines: 1)
      }
      end(lines: 1)
    }
    text += Self.divider.utf8
    end(lines: 1)
    let body = document.source.range(ofLine: document.lineOffset + 1).lowerBound
    let bodyRange = body..<document.source.bytes.count
    if document.source.firstOffset(of: "]:", in: bodyRange) != nil {
      text += document.source.bytes[bodyRange]
    }
  }

  /// Parses the text and moves what came of it to its places.
  func fill(in document: borrowing MarkdownDocument) {
    let source = SourceText(file: document.source.file, text: String(decoding: text, as: UTF8.self))
    move(from: MarkdownDocument(source, fromLine: 1), lineOffset: document.lineOffset)
  }

  private func move(from parsed: borrowing MarkdownDocument, lineOffset: Int) {
    var next = parsed.root.firstChild
    for cell in cells {
      guard let paragraph = next else { return }
      next = paragraph.next
      Self.shiftLines(of: paragraph, by: cell.line - lineOffset - paragraph.line)
      cell.node.append(paragraph.children)
      Self.takeGuard(from: cell.node)
    }
    for lead in leads {
      guard let divider = next else { return }
      next = divider.next
      while let block = next, block.kind != .thematicBreak {
        next = block.next
        Self.shiftLines(of: block, by: lead.line - lineOffset - divider.line - 1)
        lead.table.insertBefore(block)
      }
    }
  }

  private mutating func add(_ cell: ArraySlice<UInt8>) {
    var rest = cell
    let (backslash, pipe) = (UInt8(ascii: "\\"), UInt8(ascii: "|"))
    while let index = rest.firstIndex(of: pipe) {
      let before = rest[..<index]
      text += before.last == backslash ? before.dropLast() : before
      text.append(pipe)
      rest = rest[(index + 1)...]
    }
    text += rest
  }

  private mutating func end(lines: Int) {
    text += repeatElement(UInt8(ascii: "\n"), count: lines)
  }

  /// Gives a block and all in it the lines of the module's text.
  private static func shiftLines(of block: MarkdownNode, by offset: Int) {
    block.walk { node, entering in
      if entering, node.line > 0 { node.line += offset }
    }
  }

  private static func takeGuard(from cell: MarkdownNode) {
    guard let text = cell.firstChild, text.kind == .text else { return }
    let rest = text.literal.unicodeScalars.dropFirst()
    let literal = String(rest.first == " " ? rest.dropFirst() : rest)
    if literal.isEmpty { text.free() } else { text.literal = literal }
  }
}
