/// What stands in braces at the end of a heading: `{#name points=2}`.
struct HeadingLabel {
  /// What would stand after the mark of a callout.
  let words: String

  /// Takes the braces out of a heading; nil where it has none.
  ///
  /// What is wrong in them is noted, and the question goes without a name.
  init?(
    takenFrom heading: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let inside = Self.find(in: heading) else { return nil }
    heading.joinTexts()
    guard let text = heading.lastChild, text.kind == .text,
      let brace = text.literal.lastIndex(of: "{")
    else {
      diagnostics.append(
        document.diagnostic(.badLabel, help: .labelForm, at: heading, pointingAt: "{")
      )
      words = ""
      return
    }
    let kept = text.literal[..<brace].reversed().drop { $0.isWhitespace }.reversed()
    text.literal = String(kept)
    var words = inside.split(whereSeparator: \.isWhitespace).map(String.init)
    let names = words.filter { !$0.contains("=") }
    let isName = names.first.map { $0.hasPrefix("#") && $0.dropFirst().isName } ?? true
    if names.count > 1 || !isName {
      diagnostics.append(
        document.diagnostic(.badLabel, help: .labelForm, at: heading, pointingAt: "{" + inside)
      )
      words = []
    }
    self.words = words.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
      .joined(separator: " ")
  }

  /// What is in the braces at the end of a heading, if they look like a label.
  static func find(in heading: MarkdownNode) -> String? {
    // Next to no heading ends so, and its whole text need not be put together to know it.
    guard let last = heading.lastChild, last.kind == .text,
      last.withLiteral({ $0.last { $0 != UInt8(ascii: " ") } }) == UInt8(ascii: "}")
    else { return nil }
    guard let match = heading.plainText.firstMatch(of: /(?:^|[^{])\{([^{}]+)\}\s*$/) else {
      return nil
    }
    let inside = match.output.1
    let isLabel = inside.hasPrefix("#") || inside.contains(/^[a-z]+=\S+(?:\s|$)/)
    return isLabel ? String(inside) : nil
  }
}

extension Localized {
  fileprivate static let badLabel = Localized(
    fr: "ce qui est entre accolades n'est pas un nom de question",
    en: "what is in the braces is not a question's name"
  )

  fileprivate static let labelForm = Localized(
    fr: "écrivez {#mon-nom} : un seul nom, de a-z, 0-9 et de traits d'union, après un dièse",
    en: "write {#my-name}: a single name of a-z, 0-9 and hyphens, after a hash"
  )
}
