/// Finds a block of code that is not closed, in which the rest of the module would vanish.
struct UnclosedCode: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    // All that follows is in it, so it can only be the last.
    guard let last = document.root.lastChild, last.kind == .codeBlock else { return }
    let source = document.source
    let line = document.line(of: last)
    guard let fence = source.line(line).firstMatch(of: /^ {0,3}(```+|~~~+)/)?.output.1,
      let sign = fence.first
    else { return }
    let isClosed = (line + 1..<max(source.lineCount, line) + 1).contains { number in
      let text = source.line(number).collapsed
      return text.count >= fence.count && text.allSatisfy { $0 == sign }
    }
    guard !isClosed else { return }
    draft.diagnostics.append(
      source.diagnostic(.unclosedCode, help: .closeCode, line: line, pointingAt: String(fence))
    )
  }
}

extension Localized {
  fileprivate static let unclosedCode = Localized(
    fr: "ce bloc de code n'est pas fermé : tout ce qui suit en fait partie",
    en: "this block of code is not closed: all that follows is in it"
  )
  fileprivate static let closeCode = Localized(
    fr: "fermez-le par une ligne faite des mêmes signes, et d'eux seuls",
    en: "close it with a line of the same signs, and nothing else"
  )
}
