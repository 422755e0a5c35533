/// An item that is to be put in its place, still as nodes of the tree.
struct OrderItem {
  /// What the item says first.
  let label: [MarkdownNode]

  /// What else belongs to the item: figures, code.
  let details: [MarkdownNode]

  /// The words without markup.
  let text: String

  /// The line of the file on which it stands.
  let line: Int

  /// What saved answers call it.
  let key: String

  /// Reads an item of a list without its quotes, noting text that was meant to stand after the list.
  init(
    _ item: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    let blocks = item.children.filter { $0.kind != .blockQuote }
    line = document.line(of: item)
    text = blocks.map(\.plainText).joined(separator: " ").collapsed
    key = OptionKey.make(text)
    guard let paragraph = blocks.first, paragraph.kind == .paragraph else {
      (label, details) = ([], blocks)
      return
    }
    (label, details) = (Array(paragraph.children), Array(blocks.dropFirst()))
    guard label.count > 1 else { return }
    let lines = ParagraphLine.split(paragraph, firstLine: document.line(of: paragraph))
    let glued = lines.dropFirst().first { $0.isGlued(document.source) }
    if let glued, !glued.isMark {
      diagnostics.append(glued.diagnostic(.gluedToOption, .putEmptyLine, document.source))
    }
  }
}
