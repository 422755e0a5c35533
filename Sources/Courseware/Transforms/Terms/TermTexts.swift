/// The texts of a module in which terms are linked.
struct TermTexts {
  /// The texts, each a run of neighbours over the ends of lines.
  private(set) var runs: [TermRun] = []

  /// Walks what is below a node.
  init(in root: MarkdownNode) {
    var skipped: MarkdownNode?
    // The paragraph whose first line is a callout's mark and title.
    var marked: MarkdownNode?
    var nodes: [MarkdownNode] = []
    root.walk { node, entering in
      if let outer = skipped {
        if node == outer, !entering { skipped = nil }
        return
      }
      switch node.kind {
      case .text, .softBreak:
        if marked != nil {
          if node.kind == .softBreak { marked = nil }
          return
        }
        if let last = nodes.last, node.previous != last { add(&nodes) }
        nodes.append(node)
      case .paragraph: if !entering, node == marked { marked = nil }
      case .heading, .link, .image: if entering { skipped = node }
      case .blockQuote:
        guard entering, let mark = CalloutMark(node) else { return }
        if Self.isQuestion(mark) { skipped = node } else { marked = node.firstChild }
      default: break
      }
    }
    add(&nodes)
  }

  private mutating func add(_ nodes: inout [MarkdownNode]) {
    if !nodes.isEmpty { runs.append(TermRun(nodes)) }
    nodes = []
  }

  private static func isQuestion(_ mark: CalloutMark) -> Bool {
    switch CalloutKind(word: mark.word) {
    case .question, .survey, .hint, .explanation: true
    default: false
    }
  }
}
