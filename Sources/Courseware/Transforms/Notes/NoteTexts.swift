/// Where notes can be in a tree, found in one walk.
struct NoteTexts {
  /// A text that holds the beginning of a mark.
  struct Text {
    let node: MarkdownNode

    /// Whether it stands in a link's text or an image's alternative text, where no link can be.
    let isInLink: Bool
  }

  /// The texts with marks, in order.
  private(set) var texts: [Text] = []

  /// The paragraphs of such texts, each once.
  private(set) var paragraphs: [MarkdownNode] = []

  /// The links whose text begins as a mark does: to Markdown, `[^1]` is one where `[^1]: word`
  /// defines it.
  private(set) var links: [MarkdownNode] = []

  /// The lines of the parsed text with code or HTML, where marks are only shown.
  private(set) var codeLines: [ClosedRange<Int>] = []

  /// Walks what is below a node.
  init(in root: MarkdownNode) {
    var depth = 0
    root.walk { node, entering in
      switch node.kind {
      case .link, .image:
        depth += entering ? 1 : -1
        if entering, node.kind == .link, let text = node.firstChild, text.kind == .text,
          text.literalBegins(with: "^")
        {
          links.append(node)
        }
      case .text where entering && node.literalContains("[^"):
        texts.append(Text(node: node, isInLink: depth > 0))
        if let parent = node.parent, parent.kind == .paragraph, paragraphs.last != parent {
          paragraphs.append(parent)
        }
      case .codeBlock, .htmlBlock:
        if entering { codeLines.append(node.line...max(node.line, node.lastLine)) }
      default: break
      }
    }
  }
}
