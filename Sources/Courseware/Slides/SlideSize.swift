/// How high the blocks of a slide are about, in the em of which a slide is 64 wide and 36 high.
///
/// It counts characters, rows and options against the sizes of `slides.css`; measured in Chromium,
/// see `test_slides_overflow.py`.
struct SlideSize {
  /// The room for what is shown.
  static let room = (width: 56.0, height: 30.5)

  /// The size of text, the height of its lines and the mean width of a character, in its own em.
  private struct Face {
    var size = 1.4
    var line = 1.4
    var character = 0.47

    static let heading = Face(size: 2.5, line: 1.2, character: 0.42)
    static let question = Face(size: 1.7, line: 1.25, character: 0.42)
    static let lead = Face(size: 1.9, line: 1.3)
  }

  let roles: [MarkdownNode: PlacedRole]
  let tables: [MarkdownNode: PipeTable]

  /// Whether a slide is likely to be higher than the screen.
  func overflows(_ slide: SlideDraft) -> Bool { height(of: slide) > Self.room.height }

  /// The height of a slide's content.
  func height(of slide: SlideDraft) -> Double {
    var height = 0.0
    if slide.context != nil { height += 1.75 }
    if let heading = slide.heading {
      height += lines(heading, .heading, Self.room.width) + 1.4
    }
    let isInColumns = slide.isInColumns
    let width = isInColumns ? Self.room.width / 2 - 1.25 : Self.room.width
    var beside = 0.0
    for part in slide.shown {
      switch part {
      case .figure where isInColumns: beside += 24
      case .figure(let node), .shown(let node): height += self.height(of: node, width: width) + 1
      case .list(let node) where ListLeads(node) != nil:
        let leads = ListLeads(node)?.leads ?? []
        height += leads.reduce(0.1) { $0 + lines($1, .lead, width - 2.6) + 0.9 }
      case .list(let node): height += self.height(of: node, width: width) + 1
      case .subheading(let node, _):
        height += lines(node, .lead, width - 2) + 0.9
      case .question(let form): height += self.height(ofForm: form)
      case .said: break
      }
    }
    return max(height, beside + (slide.heading == nil ? 0 : 4.4))
  }

  /// The line of the file on which a part was made; nil where nobody has noted it.
  func line(of part: SlideDraft.Part) -> Int? {
    switch part {
    case .shown(let node), .figure(let node), .list(let node), .subheading(let node, _):
      roles[node]?.line
    case .question, .said: nil
    }
  }

  private func isFigure(_ node: MarkdownNode) -> Bool {
    if case .figure = roles[node]?.role { true } else { false }
  }

  private func height(of block: MarkdownNode, width: Double, _ face: Double = 1.4) -> Double {
    let text = Face(size: face)
    if let table = tables[block] { return height(of: table, width: width) }
    switch roles[block]?.role {
    case .figure: return 25
    case .callout(let kind):
      let size = kind == .key ? 1.8 : 1.4
      let inner = block.children.reduce(0) { $0 + height(of: $1, width: width - 3.2, size) + 0.5 }
      return inner + 1.8
    default: break
    }
    switch block.kind {
    case .list:
      return block.children.reduce(0) { $0 + height(of: $1, width: width - 2.2, face) + 0.6 } - 0.6
    case .item: return block.children.reduce(0) { $0 + height(of: $1, width: width, face) }
    case .blockQuote: return lines(block, Face(size: 1.8), width - 1.2)
    case .codeBlock:
      return Double(block.literal.split(separator: "\n", omittingEmptySubsequences: false).count)
        * 1.51
        + 0.5
    case .customBlock where roles[block] != nil:
      // A checklist: its items are two blocks deep.
      let items = block.firstChild?.children.map { lines($0, text, width - 3) + 1 }
      return items?.reduce(0, +) ?? 0
    default: return lines(block, text, width)
    }
  }

  /// A table's columns share the width by what they say, so its rows are about as high as if each
  /// were one text.
  private func height(of table: PipeTable, width: Double) -> Double {
    let rows = [table.header] + table.rows.map(\.cells)
    return rows.reduce(0.5) { height, cells in
      let characters = cells.reduce(0) { $0 + $1.plainText.count }
      let wide = Double(characters) * 0.47 * 1.3 + Double(cells.count) * 1.5
      return height + (wide / width).rounded(.up) * 1.3 * 1.45 + 1
    }
  }

  private func height(ofForm form: MarkdownNode) -> Double {
    var width = Self.room.width
    var blocks = form.firstChild.map { Array($0.children) } ?? []
    let legend = blocks.isEmpty ? nil : blocks.removeFirst()
    // Around what is asked and answered: the instruction and the buttons.
    var height = legend.map { lines($0, .question, width) + 2.9 } ?? 0
    guard case .question(let answer) = roles[form]?.role else { return height }
    let beside = blocks.count(where: isFigure)
    if beside > 0 { width *= 0.55 }
    blocks.removeAll(where: isFigure)
    let legendHeight = height
    switch answer {
    case .single, .multiple: height += blocks.popLast().map { options($0, width: width - 13) } ?? 0
    case .ordering: height += blocks.popLast().map { items($0, width: width - 4) } ?? 0
    case .matching(let pairs): height += Double(pairs.count + 1) * 3
    case nil: height += (blocks.popLast().map { options($0, width: width - 6) } ?? 0) - 2.9
    default:
      // What is filled in stands in the first block, whose lines are further apart.
      let asked = blocks.isEmpty ? nil : blocks.removeFirst()
      height += asked.map { lines($0, Face(size: 1.7, line: 1.9, character: 0.5), width) } ?? 0
    }
    height += blocks.reduce(0) { $0 + self.height(of: $1, width: width) + 0.5 }
    return max(height, legendHeight + 22 * Double(beside))
  }

  /// The options of a question; a row is never lower than its letter.
  private func options(_ list: MarkdownNode, width: Double) -> Double {
    let face = Face(size: 1.35, line: 1.25)
    return list.children.reduce(0.3) { $0 + max(lines($1, face, width) + 1.1, 3.2) + 0.5 }
  }

  private func items(_ list: MarkdownNode, width: Double) -> Double {
    let face = Face(line: 1.3)
    return list.children.reduce(0.3) { $0 + max(lines($1, face, width) + 0.5, 2.6) + 0.5 }
  }

  /// The height of a block's text; a line's last word seldom fits in full.
  private func lines(_ block: MarkdownNode, _ face: Face, _ width: Double) -> Double {
    let characters = Double(block.plainText.count)
    return max(1, (characters * face.character * face.size / width).rounded(.up)) * face.size
      * face.line
  }
}
