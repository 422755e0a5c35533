/// Makes links of the marks that call notes, and the list of the notes called.
struct NoteCalls {
  /// What is wrong with the marks.
  private(set) var diagnostics: [Diagnostic] = []

  /// An error for the first call of each note, for modules that can have none.
  private(set) var refusals: [Diagnostic] = []

  private let definitions: NoteDefinitions
  private let wording: Wording

  /// The labels of the notes called, in the order of their numbers.
  private var called: [String] = []
  private var numbers: [String: Int] = [:]
  private var uses: [String: Int] = [:]
  private var unknown: Set<String> = []

  private var suggestions = Suggestions()

  init(_ definitions: NoteDefinitions, wording: Wording) {
    self.definitions = definitions
    self.wording = wording
  }

  /// The number of a note; nil if nothing calls it.
  func number(of label: String) -> Int? { numbers[label] }

  /// Replaces the marks in a tree, and then those in the notes that are called.
  mutating func replace(in root: MarkdownNode, _ document: borrowing MarkdownDocument) {
    for text in NoteTexts(in: root).texts { replace(in: text, document) }
    var next = 0
    while next < called.count {
      if let content = definitions.byLabel[called[next]]?.paragraph {
        for text in NoteTexts(in: content).texts { replace(in: text, document) }
      }
      next += 1
    }
    for label in called { checkContent(of: label, document) }
  }

  /// The notes called, as the last part of a module; nil if there are none.
  var section: MarkdownNode? {
    guard !called.isEmpty else { return nil }
    let heading = "<h2 id=\"page_notes\">\(wording[.notesHeading].escapedForHTML)</h2>"
    let section = MarkdownNode.block(
      "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"page_notes\">\n\(heading)\n<ol>",
      "</ol>\n</section>"
    )
    for (index, label) in called.enumerated() {
      guard let content = definitions.byLabel[label]?.paragraph else { continue }
      content.append(.inline(Markup(backLinks(index + 1, uses: uses[label, default: 1]))))
      let item = MarkdownNode.block("<li id=\"n_\(index + 1)\">", "</li>")
      item.append(content)
      section.append(item)
    }
    return section
  }

  private mutating func replace(in text: NoteTexts.Text, _ document: borrowing MarkdownDocument) {
    let bytes = text.node.withLiteral { Array($0) }
    var start = 0
    for mark in NoteMark.all(in: bytes) {
      guard let call = call(mark, in: text, document) else { continue }
      if mark.range.lowerBound > start {
        let before = MarkdownNode.text("")
        before.becomeText(Array(bytes[start..<mark.range.lowerBound]))
        before.line = text.node.line
        text.node.insertBefore(before)
      }
      text.node.insertBefore(.inline(call))
      start = mark.range.upperBound
    }
    if start > 0 { text.node.becomeText(Array(bytes[start...])) }
  }

  /// The markup of a call; nil, with the reason noted, where there can be none.
  private mutating func call(
    _ mark: NoteMark,
    in text: NoteTexts.Text,
    _ document: borrowing MarkdownDocument
  ) -> Markup? {
    let isFirst = numbers[mark.label] == nil && !unknown.contains(mark.label)
    if isFirst {
      refusals.append(fault(.notesInAssessment, .putNoteIntoQuestion, mark, text, document))
    }
    guard definitions.byLabel[mark.label] != nil else {
      if unknown.insert(mark.label).inserted {
        let near = suggestions.next(for: mark.label, among: definitions.labels)
        let help = near.map { .didYouMean("[^\($0)]") } ?? Localized.defineNote(mark.typed)
        diagnostics.append(fault(.undefinedNote(mark.typed), help, mark, text, document))
      }
      return nil
    }
    if text.isInLink {
      diagnostics.append(fault(.noteInLink(mark.typed), .putNoteAfterLink, mark, text, document))
    }
    if isFirst {
      called.append(mark.label)
      numbers[mark.label] = called.count
    }
    uses[mark.label, default: 0] += 1
    return markup(ofCall: uses[mark.label, default: 1], note: numbers[mark.label, default: 1])
  }

  private func fault(
    _ message: Localized,
    _ help: Localized,
    _ mark: NoteMark,
    _ text: NoteTexts.Text,
    _ document: borrowing MarkdownDocument
  ) -> Diagnostic {
    document.diagnostic(message, help: help, at: text.node, pointingAt: mark.typed)
  }

  private func markup(ofCall use: Int, note: Int) -> Markup {
    let name = wording.text(.noteName, ["n": "\(note)"]).escapedForHTML
    return """
      <sup class="note-ref" id="\(Self.id(ofCall: use, note: note))">\
      <a href="#n_\(note)" role="doc-noteref" aria-label="\(name)">\(note)</a></sup>
      """
  }

  private func backLinks(_ note: Int, uses: Int) -> String {
    (1...uses).map { use in
      let name =
        uses == 1
        ? wording.text(.noteBack, ["n": "\(note)"])
        : wording.text(.noteBackMany, ["n": "\(note)", "use": "\(use)"])
      let sign = uses == 1 ? "↑" : "↑\u{202F}\(use)"
      return """
        \u{A0}<a class="note-back" href="#\(Self.id(ofCall: use, note: note))" \
        role="doc-backlink" aria-label="\(name.escapedForHTML)">\(sign)</a>
        """
    }.joined()
  }

  private static func id(ofCall use: Int, note: Int) -> String {
    use == 1 ? "n_ref-\(note)" : "n_ref-\(note)-\(use)"
  }

  private mutating func checkContent(of label: String, _ document: borrowing MarkdownDocument) {
    guard let definition = definitions.byLabel[label],
      definition.paragraph.plainText.collapsed.isEmpty,
      definition.paragraph.firstChild?.next == nil
    else { return }
    diagnostics.append(
      document.source.diagnostic(
        .emptyNote(definition.mark.typed),
        help: .writeNote(definition.mark.typed),
        line: definition.line,
        pointingAt: definition.mark.typed
      )
    )
  }
}
