/// Reads a list whose items begin with boxes.
enum TaskList {
  /// Whether an item of the list begins with a box, or with a link that was meant to be one.
  static func hasBoxes(_ list: MarkdownNode) -> Bool {
    for item in list.children {
      guard let first = item.firstChild?.firstChild else { continue }
      if TaskBox.stands(at: first) || isLinkedBox(first) { return true }
    }
    return false
  }

  /// Whether an item of the list begins with a box.
  static func hasPlainBoxes(_ list: MarkdownNode) -> Bool {
    for item in list.children {
      if let first = item.firstChild?.firstChild, TaskBox.stands(at: first) { return true }
    }
    return false
  }

  /// What is wrong with an item whose box libcmark took for a link, or for the definition of one;
  /// nil for any other.
  static func linkFault(_ item: MarkdownNode, _ document: borrowing MarkdownDocument) -> Diagnostic?
  {
    let line = document.line(of: item)
    if let first = item.firstChild?.firstChild {
      return isLinkedBox(first) ? linkedBox(first, line: line, document) : nil
    }
    guard document.source.line(line).contains(/\[[xX]\]:/) else { return nil }
    return document.source.diagnostic(
      .boxIsLink,
      help: .noColonAfterBox,
      line: line,
      pointingAt: "[x]",
      "[X]"
    )
  }

  /// An item as an option; nil, with the reason noted, where it is none.
  static func option(
    _ item: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) -> AnswerOption? {
    let line = document.line(of: item)
    if let fault = linkFault(item, document) {
      diagnostics.append(fault)
      return nil
    }
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, let box = TaskBox.take(from: first)
    else {
      diagnostics.append(
        document.diagnostic(
          .optionWithoutBox,
          help: .typeBox,
          at: item,
          pointingAt: "- ",
          "* ",
          "+ ",
          "-"
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
    return AnswerOption(label: Array(paragraph.children), box: box, line: line)
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
