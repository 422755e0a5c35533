import Courseware

/// A tag with what it encloses.
struct TemplateNode {
  let tag: TemplateTag
  var children: [TemplateNode] = []
}

/// A template whose sections are closed and rightly nested; text and comments are left out.
struct TemplateTree {
  let source: SourceText
  private(set) var nodes: [TemplateNode] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [TemplateNode] = []

  init(_ pieces: [TemplatePiece], of source: SourceText) {
    self.source = source
    build(from: pieces)
  }

  private mutating func build(from pieces: [TemplatePiece]) {
    for piece in pieces {
      switch piece {
      case .literal(let range): checkText(range)
      case .tag(let tag):
        // Walks of the tree recurse; its depth is bounded once for all.
        guard open.count < Limits.templateNesting else {
          return report(.nestedTooDeeply, at: tag.offset)
        }
        add(tag)
      }
    }
    for node in open { report(.unclosedSection(node.tag), at: node.tag.offset) }
  }

  private mutating func add(_ tag: TemplateTag) {
    if tag.kind == .comment { return }
    if tag.kind == .end { return close(tag) }
    if let parent = open.last, parent.tag.kind == .parent {
      if tag.kind != .block {
        report(.tagBetweenBlocks(tag), at: tag.offset)
      } else if parent.children.contains(where: { $0.tag.name == tag.name }) {
        report(.repeatedBlock(tag), at: tag.offset)
      }
    }
    if tag.opens { open.append(TemplateNode(tag: tag)) } else { append(TemplateNode(tag: tag)) }
  }

  private mutating func close(_ end: TemplateTag) {
    guard let index = open.lastIndex(where: { $0.tag.name == end.name }) else {
      return report(.strayEnd(end), at: end.offset)
    }
    while open.count > index + 1 {
      let inner = open.removeLast()
      report(.unclosedSection(inner.tag), at: inner.tag.offset)
      append(inner)
    }
    append(open.removeLast())
  }

  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }

  /// Refuses text between the blocks of `{{<parent}}`, which would be shown nowhere.
  private mutating func checkText(_ range: Range<Int>) {
    guard open.last?.tag.kind == .parent else { return }
    let spaces = Array(" \t\r\n".utf8)
    guard let offset = range.first(where: { !spaces.contains(source.bytes[$0]) }) else { return }
    report(.textBetweenBlocks, at: offset)
  }

  private mutating func report(_ fault: TemplateFault, at offset: Int) {
    diagnostics.append(source.diagnostic(fault, at: offset))
  }
}
