/// What one answers a question with, told by its shape alone.
enum AnswerPart {
  /// Whether a block under a heading makes a question of an assessment of it.
  static func isAnswer(_ block: MarkdownNode) -> Bool { isChoice(block) }

  /// Whether a block under a heading makes a question of a survey of it.
  static func isSurveyAnswer(_ block: MarkdownNode) -> Bool {
    isChoice(block) || block.kind == .paragraph && SurveyPhrase.isAnswer(block)
  }

  /// Whether a block is made of options with boxes, even if one of them is not typed quite right.
  static func isChoice(_ block: MarkdownNode) -> Bool {
    switch block.kind {
    case .list: !block.isOrderedList && TaskList.hasBoxes(block)
    case .paragraph:
      ParagraphLine.split(block, firstLine: 0).contains {
        $0.isOptionOfWord || $0.isBoxWithoutSpace
      }
    default: false
    }
  }
}
