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
        guard node.kind == .text, Self.occurs(in: node.literal) else { continue }
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

  /// Whether a curly quote follows the beginning of an address, before its end.
  ///
  /// Gone through once: where no address ends, a pattern would be tried from each to the text's end.
  private static func occurs(in text: String) -> Bool {
    var (isAddress, last): (Bool, Unicode.Scalar) = (false, " ")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(" where last == "]": isAddress = true
      case ")": isAddress = false
      case "“", "”", "„", "«", "»": if isAddress { return true }
      default: break
      }
      last = scalar
    }
    return false
  }

  /// Whether a byte beyond ASCII follows an address, which spares nearly all modules the search.
  private static func mayOccur(in source: SourceText) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let bracket = bytes.next(UInt8(ascii: "]"), from: index) {
        index = bracket + 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { continue }
        while index < bytes.count, bytes[index] != UInt8(ascii: ")"),
          bytes[index] != UInt8(ascii: "\n")
        {
          if bytes[index] >= 0x80 { return true }
          index += 1
        }
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
