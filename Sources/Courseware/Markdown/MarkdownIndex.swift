/// The nodes that transforms look for, gathered in one walk of the tree once its tables are made.
///
/// Each list is in the order of the text. A transform may change such a node and move it, and may
/// free it only when no later transform asks for its list.
struct MarkdownIndex {
  /// Headings.
  private(set) var headings: [MarkdownNode] = []

  /// Block quotes, the outer before the inner.
  private(set) var blockQuotes: [MarkdownNode] = []

  /// Paragraphs.
  private(set) var paragraphs: [MarkdownNode] = []

  /// Links.
  private(set) var links: [MarkdownNode] = []

  /// Images.
  private(set) var images: [MarkdownNode] = []

  /// The author's HTML, blocks and inlines.
  private(set) var html: [MarkdownNode] = []

  /// The block quotes around each list with boxes: a question's list is freed with its quote, so
  /// the lists themselves are not kept.
  private(set) var quotesAroundTaskLists: [[MarkdownNode]] = []

  /// The words of all text and code.
  private(set) var wordCount = 0

  /// Leaves out paragraphs that are freed before later transforms ask for them.
  mutating func forget(_ freed: Set<MarkdownNode>) {
    paragraphs.removeAll { freed.contains($0) }
  }

  /// An index of nothing.
  init() {}

  /// Walks a document's tree.
  init(_ document: borrowing MarkdownDocument) {
    document.root.walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case .heading: headings.append(node)
      case .blockQuote: blockQuotes.append(node)
      case .paragraph: paragraphs.append(node)
      case .link: links.append(node)
      case .image: images.append(node)
      case .list where TaskList.hasPlainBoxes(node): quotesAroundTaskLists.append(node.quotes)
      case .htmlBlock, .htmlInline: html.append(node)
      case .text, .code: wordCount += node.wordCount
      default: break
      }
    }
  }
}
