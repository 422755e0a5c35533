/// Reads a list whose items begin with boxes.
enum TaskList {
  /// Whether an item of the list begins with a box, or with a link that was meant to be one.
  static func hasBoxes(_ list: MarkdownNode) -> Bool {
    list.children.contains { item in
      guard let first = item.firstChild?.firstChild else { return false }
      return isLinkedBox(first) || first.kind == .text && TaskBox.find(in: first.literal) != nil
    }
  }

  /// An item as an option; nil, with the reason noted, where it is none.
  static func option(
    _ item: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) -> AnswerOption? {
    let line = document.line(of: item)
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild
    else {
      let isDefinition = document.source.line(line).contains(/\[[xX]\]:/)
      diagnostics.append(
        document.source.diagnostic(
          isDefinition ? .boxIsLink : .optionWithoutBox,
          help: isDefinition ? .noColonAfterBox : .typeBox,
          line: line,
          pointingAt: "[x]",
          "[X]",
          "-"
        )
      )
      return nil
    }
    if isLinkedBox(first) {
      diagnostics.append(linkedBox(first, line: line, document))
      return nil
    }
    guard first.kind == .text, let (box, rest) = TaskBox.find(in: first.literal) else {
      diagnostics.append(
        document.source.diagnostic(
          .optionWithoutBox,
          help: .typeBox,
          line: line,
          pointingAt: "- ",
          "* ",
          "+ "
        )
      )
      return nil
    }
    let lines = first.next == nil ? [] : ParagraphLine.split(paragraph, firstLine: line)
    for line in lines.dropFirst() where line.isGlued(document.source) {
      if !line.isMark {
        diagnostics.append(line.diagnostic(.gluedToOption, .putEmptyLine, document.source))
      }
      return nil
    }
    first.literal = rest
    return AnswerOption(label: paragraph.children, box: box, line: line)
  }

  private static func isLinkedBox(_ node: MarkdownNode) -> Bool {
    node.kind == .link && ["x", "X", ""].contains(node.plainText.collapsed)
  }

  private static func linkedBox(
    _ link: MarkdownNode,
    line: Int,
    _ document: borrowing MarkdownDocument
  ) -> Diagnostic {
    let source = document.source
    let text = source.line(line)
    let isInline = text.contains("](")
    let definition =
      isInline
      ? nil
      : (1...source.lineCount).first {
        source.line($0).contains(/^[\s>*+-]*\[[xX]\]:/)
      }
    return source.diagnostic(
      .boxIsLink,
      help: isInline ? .noParenthesisAfterBox : .noColonAfterBox,
      line: definition ?? line,
      pointingAt: "[x]",
      "[X]",
      "["
    )
  }
}
