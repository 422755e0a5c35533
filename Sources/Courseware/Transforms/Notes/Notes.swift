/// Numbers the notes in the order in which they are first called, and gathers them at the end.
///
/// Before:
/// ```
/// Un fait[^cnom].
///
/// [^cnom]: Conseil national de l'Ordre, 2018.
/// ```
///
/// After:
/// ```
/// <p>Un fait<sup class="note-ref" id="n_ref-1"><a href="#n_1" …>1</a></sup>.</p>
/// <section class="notes" role="doc-endnotes" …>
/// <h2 …>Notes</h2>
/// <ol>
/// <li id="n_1">
/// <p>Conseil national de l'Ordre, 2018. <a class="note-back" href="#n_ref-1" …>↑</a></p>
/// </li>
/// </ol>
/// </section>
/// ```
///
/// It runs before the tree is indexed: a call is then no part of a heading's id or of an option's
/// key, and links in notes are checked like all others. The questions of an assessment may be shown
/// on other pages, so there are no notes in one.
struct Notes: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    guard Self.isNeeded(for: document) else { return }
    let found = NoteTexts(in: document.root)
    let definitions = NoteDefinitions(takenFrom: found.paragraphs, in: document)
    let swallowed = SwallowedNotes(
      besides: definitions,
      codeLines: found.codeLines,
      trainerLines: draft.trainerLines,
      in: document
    )
    for link in found.links { Self.takeApart(link, if: swallowed.labels) }
    var calls = NoteCalls(definitions, wording: draft.wording)
    calls.replace(in: document.root, document)
    if draft.header.assessment != nil {
      draft.diagnostics += calls.refusals + swallowed.diagnostics
    } else {
      draft.diagnostics += definitions.diagnostics + swallowed.diagnostics + calls.diagnostics
      draft.diagnostics += Self.unused(definitions, calls, draft.trainerLines, in: document)
    }
    if let section = calls.section {
      draft.hasNotes = true
      draft.note(.endnotes, of: section, line: document.lineOffset + 1)
      document.root.append(section)
    }
    definitions.freeContents { calls.number(of: $0) != nil }
  }

  private static func isNeeded(for document: borrowing MarkdownDocument) -> Bool {
    document.source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let caret = bytes.next(UInt8(ascii: "^"), from: index) {
        if caret > 0, bytes[caret - 1] == UInt8(ascii: "[") { return true }
        index = caret + 1
      }
      return false
    }
  }

  /// Makes text again of what Markdown took for a link, so that it is not found wrong as one.
  private static func takeApart(_ link: MarkdownNode, if labels: Set<String>) {
    guard let text = link.firstChild?.literal, labels.contains(text.dropFirst().lowercased()) else {
      return
    }
    for child in link.children { link.insertBefore(child) }
    link.free()
  }

  /// Warnings about notes that nothing calls, not even what is for the trainer alone.
  private static func unused(
    _ definitions: NoteDefinitions,
    _ calls: NoteCalls,
    _ trainerLines: [ClosedRange<Int>],
    in document: borrowing MarkdownDocument
  ) -> [Diagnostic] {
    let source = document.source
    let called = trainerLines.joined().flatMap {
      NoteMark.all(in: source.bytes[source.range(ofLine: $0)])
    }
    let calledByTrainer = Set(called.map(\.label))
    return definitions.labels.compactMap { label in
      guard calls.number(of: label) == nil, !calledByTrainer.contains(label),
        let definition = definitions.byLabel[label]
      else { return nil }
      return source.diagnostic(
        .unusedNote(definition.mark.typed),
        severity: .warning,
        help: .callNote(definition.mark.typed),
        line: definition.line,
        pointingAt: definition.mark.typed
      )
    }
  }
}
