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
    text.literal = String(text.literal[..<brace].withoutSpaceAtEnd)
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
    // No Regex: to make one anew for each heading takes longer than all else that is done with it.
    let text = heading.plainText[...].withoutSpaceAtEnd
    guard text.last == "}", let opening = text.lastIndex(of: "{"), text[..<opening].last != "{"
    else {
      return nil
    }
    let inside = text[opening...].dropFirst().dropLast()
    guard !inside.contains("}") else { return nil }
    return inside.hasPrefix("#") || beginsWithSetting(inside) ? String(inside) : nil
  }

  /// Whether a text begins like `points=2`.
  private static func beginsWithSetting(_ text: Substring) -> Bool {
    let rest = text.drop { ("a"..."z").contains($0) && $0.isASCII }
    guard rest.startIndex > text.startIndex, rest.first == "=" else { return false }
    return rest.dropFirst().first.map { !$0.isWhitespace } ?? false
  }
}

extension Substring {
  fileprivate var withoutSpaceAtEnd: Substring {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
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
