/// A line of a paragraph as its author typed it, with the nodes that make it up.
struct ParagraphLine {
  /// The line of the file, counted from 1.
  let line: Int

  private let lineBreak: MarkdownNode?
  private let nodes: [MarkdownNode]

  /// Cuts a paragraph at its line ends.
  static func split(_ paragraph: MarkdownNode, firstLine: Int) -> [ParagraphLine] {
    var lines: [ParagraphLine] = []
    var nodes: [MarkdownNode] = []
    var lineBreak: MarkdownNode?
    for node in paragraph.children {
      if node.kind == .softBreak || node.kind == .lineBreak {
        lines.append(.init(line: firstLine + lines.count, lineBreak: lineBreak, nodes: nodes))
        (lineBreak, nodes) = (node, [])
      } else {
        nodes.append(node)
      }
    }
    return lines + [.init(line: firstLine + lines.count, lineBreak: lineBreak, nodes: nodes)]
  }

  /// Whether a line of a paragraph may be an option as Word writes it, or one that lacks a space,
  /// which spares most paragraphs the cutting.
  static func mayHoldOption(_ paragraph: MarkdownNode) -> Bool {
    var (next, beginsLine) = (paragraph.firstChild, true)
    while let node = next {
      if beginsLine, mayBeginOption(node) || node.literalBegins(with: "-[") { return true }
      beginsLine = node.kind == .softBreak || node.kind == .lineBreak
      next = node.next
    }
    return false
  }

  /// Whether a node may begin with a bullet or a box, whose signs lie outside ASCII.
  private static func mayBeginOption(_ node: MarkdownNode) -> Bool {
    node.kind == .text && node.withLiteral { $0.first.map { $0 >= 0x80 || $0 <= 0x20 } ?? false }
  }

  /// The text that the line begins with; empty where it begins with something else.
  private var opening: String {
    nodes.first.map { $0.kind == .text ? $0.literal : "" } ?? ""
  }

  /// The first byte of that text, which spares most lines a look at all of it.
  private var firstByte: UInt8? {
    nodes.first.flatMap { $0.kind == .text ? $0.withLiteral { $0.first } : nil }
  }

  /// The box and the text of an option as Word writes it; nil where the line is none.
  private var optionOfWord: (box: TaskBox, rest: String)? {
    guard let first = nodes.first, Self.mayBeginOption(first) else { return nil }
    return TaskBox.findAfterBullet(in: opening)
  }

  /// What the line says, without markup.
  var text: String { nodes.plainText.collapsed }

  /// Whether the line is an option as Word writes it: a bullet sign and a box, or a box sign.
  var isOptionOfWord: Bool { optionOfWord != nil }

  /// Whether the line would be an option if a space stood after its dash.
  var isBoxWithoutSpace: Bool {
    guard let firstByte, "-*+".utf8.contains(firstByte) else { return false }
    return TaskBox.find(in: String(opening.dropFirst())) != nil
  }

  /// Whether the line begins with the mark of a callout.
  var isMark: Bool { nodes.first.map { CalloutMark.word(at: $0) != nil } ?? false }

  /// Whether the line, which continues an item of a list, is not indented under it: then it was
  /// meant to stand after the list, and an empty line is missing.
  func isGlued(_ source: SourceText) -> Bool {
    var rest = Substring(source.line(line))
    while let mark = rest.firstMatch(of: /^ {0,3}> ?/) { rest = rest[mark.range.upperBound...] }
    return rest.first.map { $0 != " " && $0 != "\t" } ?? true
  }

  /// Takes the line out of its paragraph as an option; nil if it is none.
  func takeOption() -> AnswerOption? {
    guard let (box, rest) = optionOfWord, let first = nodes.first else { return nil }
    first.literal = rest
    _ = takeParagraph()
    return AnswerOption(label: nodes, box: box, line: line)
  }

  /// Takes the line out of its paragraph as a paragraph of its own, before that.
  ///
  /// It stays in the tree, and is freed with it, where no form is made of it in the end.
  func takeParagraph() -> MarkdownNode {
    let paragraph = MarkdownNode.paragraph()
    (nodes.first ?? lineBreak)?.parent?.insertBefore(paragraph)
    lineBreak?.free()
    paragraph.append(nodes)
    return paragraph
  }

  /// A problem with the line.
  func diagnostic(_ message: Localized, _ help: Localized, _ source: SourceText) -> Diagnostic {
    source.diagnostic(message, help: help, line: line, pointingAt: String(opening.prefix(20)))
  }
}
