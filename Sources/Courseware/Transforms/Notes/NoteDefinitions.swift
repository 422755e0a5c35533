/// The notes of a module, `[^label]: …` each, taken out of the paragraphs that they are typed in.
struct NoteDefinitions {
  /// One note.
  struct Definition {
    let mark: NoteMark

    /// The line of the file, counted from 1, on which it begins.
    let line: Int

    /// The note's content, which is in no tree.
    let paragraph: MarkdownNode
  }

  /// The notes by their labels; of two with one label, the first.
  private(set) var byLabel: [String: Definition] = [:]

  /// The contents of those whose label another one has.
  private var repeated: [MarkdownNode] = []

  /// The labels, in the order of the text.
  private(set) var labels: [String] = []

  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []

  /// The lines, counted from 1, that a note was found on, by the note's label.
  private(set) var lines: [String: [Int]] = [:]

  /// Takes the notes out of paragraphs that hold marks.
  init(takenFrom paragraphs: [MarkdownNode], in document: borrowing MarkdownDocument) {
    for paragraph in paragraphs { take(from: paragraph, in: document) }
  }

  /// Frees the contents of all notes but those with some labels, which are in the tree.
  func freeContents(except isCalled: (String) -> Bool) {
    for content in repeated { content.free() }
    for (label, definition) in byLabel where !isCalled(label) { definition.paragraph.free() }
  }

  private mutating func take(
    from paragraph: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) {
    var current: MarkdownNode?
    var beginsLine = true
    for node in paragraph.children {
      let isBreak = node.kind == .softBreak || node.kind == .lineBreak
      let begun =
        beginsLine && node.kind == .text ? node.withLiteral { NoteMark.definition(at: $0) } : nil
      beginsLine = isBreak
      if let (mark, start) = begun {
        let line = document.line(of: node)
        for content in [current, paragraph] { content?.dropLastBreak(before: node) }
        node.becomeText(node.withLiteral { Array($0[start...]) })
        let content = MarkdownNode.paragraph()
        content.line = line - document.lineOffset
        add(Definition(mark: mark, line: line, paragraph: content), document)
        current = content
      }
      if let current { current.append(node) }
    }
    if current != nil { paragraph.freeIfEmpty() }
  }

  private mutating func add(_ definition: Definition, _ document: borrowing MarkdownDocument) {
    let (label, typed) = (definition.mark.label, definition.mark.typed)
    lines[label, default: []].append(definition.line)
    if byLabel[label] == nil {
      labels.append(label)
      byLabel[label] = definition
    } else {
      repeated.append(definition.paragraph)
      diagnostics.append(
        document.source.diagnostic(
          .noteTwice(typed),
          help: .renameNote,
          line: definition.line,
          pointingAt: typed
        )
      )
    }
  }
}
