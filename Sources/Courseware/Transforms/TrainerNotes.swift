/// Takes out the callouts for the trainer, with all that is in them, before anything else looks at
/// the text.
///
/// Before:
/// ```
/// > [!formateur] Dix minutes
/// > Faites voter à main levée.
/// ```
///
/// After: nothing. The trainer's edition keeps them, as plain callouts.
struct TrainerNotes: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    guard draft.edition == .attendee, CalloutKind.trainer.mayOccur(in: document.source) else {
      return
    }
    var unvisited = [document.root]
    while let container = unvisited.popLast() {
      var next = container.firstChild
      while let block = next {
        next = block.next
        switch block.kind {
        case .blockQuote where isForTrainer(block):
          let last = max(block.line, block.lastLine) + document.lineOffset
          draft.trainerLines.append(document.line(of: block)...last)
          block.free()
        case .blockQuote, .list, .item: unvisited.append(block)
        default: break
        }
      }
    }
  }

  private func isForTrainer(_ quote: MarkdownNode) -> Bool {
    CalloutMark(quote).flatMap { CalloutKind(word: $0.word) } == .trainer
  }
}
