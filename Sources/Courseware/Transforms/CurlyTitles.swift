/// Finds links and images whose title stands in curly quotes, as word processors type them: to
/// Markdown they are no links, and their signs would be shown as text.
struct CurlyTitles: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    guard Self.mayOccur(in: document.source) else { return }
    for paragraph in draft.index.paragraphs {
      var (line, next) = (document.line(of: paragraph), paragraph.firstChild)
      while let node = next {
        next = node.next
        if node.kind == .softBreak || node.kind == .lineBreak { line += 1 }
        guard node.kind == .text, node.literal.contains(/\]\([^)]*[“”„«»]/) else { continue }
        draft.diagnostics.append(
          document.source.diagnostic(
            .curlyTitle,
            help: .straightTitle,
            line: line,
            pointingAt: "]("
          )
        )
      }
    }
  }

  /// Whether a byte beyond ASCII follows an address, which spares nearly all modules the search.
  private static func mayOccur(in source: SourceText) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let bracket = bytes.next(UInt8(ascii: "]"), from: index) {
        index = bracket + 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { continue }
        let rest = bytes[index...].prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\n") }
        if rest.contains(where: { $0 >= 0x80 }) { return true }
      }
      return false
    }
  }
}

extension Localized {
  fileprivate static let curlyTitle = Localized(
    fr:
      "ce lien ou cette image n'en est pas un : sa légende est entre guillemets de traitement de texte",
    en: "this is neither a link nor an image: its title is in a word processor's quotes"
  )
  fileprivate static let straightTitle = Localized(
    fr: "mettez des guillemets droits, ainsi : (figures/roue.svg \"La roue\")",
    en: "use straight quotes, like this: (figures/wheel.svg \"The wheel\")"
  )
}
