/// What one answers a question with, told by its shape alone.
enum AnswerPart {
  /// Whether a block under a heading makes a question of an assessment of it.
  static func isAnswer(_ block: MarkdownNode, _ tables: [MarkdownNode: PipeTable]) -> Bool {
    isChoice(block) || isListOrTable(block, tables) || hasGap(block)
  }

  /// Whether a block under a heading makes a question of a survey of it.
  static func isSurveyAnswer(_ block: MarkdownNode) -> Bool {
    isChoice(block) || block.kind == .paragraph && SurveyPhrase.isAnswer(block)
  }

  /// Whether a block is made of options with boxes, even if one of them is not typed quite right.
  static func isChoice(_ block: MarkdownNode) -> Bool {
    switch block.kind {
    case .list: TaskList.hasBoxes(block)
    case .paragraph:
      ParagraphLine.split(block, firstLine: 0).contains {
        $0.isOptionOfWord || $0.isBoxWithoutSpace
      }
    default: false
    }
  }

  /// Whether a block is a numbered list, to be put in order, or a table of two columns, to be
  /// matched.
  static func isListOrTable(_ block: MarkdownNode, _ tables: [MarkdownNode: PipeTable]) -> Bool {
    block.kind == .list && block.isOrderedList || tables[block]?.columns == 2
  }

  /// Whether there is a gap to fill in a block; in a callout it may be one's of a question there.
  static func hasGap(_ block: MarkdownNode) -> Bool {
    guard block.kind != .blockQuote || CalloutMark(block) == nil else { return false }
    var hasGap = false
    block.walk { node, entering in
      if entering, node.kind == .text, node.literalContains("[[") { hasGap = true }
    }
    return hasGap
  }
}
