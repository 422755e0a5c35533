/// Takes the author's HTML out, with a warning for each piece; a comment goes without a word.
///
/// Before: `Un <b>mot</b>`
///
/// After: `Un mot`
struct RawHTML: Transform {
  /// Different tags on one line beyond which no more are named: to find each takes the longer, the
  /// longer the line.
  private static let namedTagsOnLine = 20

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    var (line, named) = (0, Set<String>())
    for node in draft.index.html {
      let markup = node.literal
      if line != node.line { (line, named) = (node.line, []) }
      if !Self.isComment(markup), !Self.isClosingTag(markup),
        named.count < Self.namedTagsOnLine, named.insert(markup).inserted
      {
        draft.diagnostics.append(Self.warning(markup, at: node, in: document))
      }
      node.free()
    }
  }

  private static func isComment(_ markup: String) -> Bool {
    let trimmed = markup.collapsed
    return trimmed.hasPrefix("<!--") && trimmed.hasSuffix("-->")
      && trimmed.ranges(of: "-->").count == 1
  }

  /// A closing tag was announced by its opening one.
  private static func isClosingTag(_ markup: String) -> Bool {
    markup.hasPrefix("</") && markup.firstIndex(of: ">") == markup.indices.last
  }

  private static func warning(
    _ markup: String,
    at node: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) -> Diagnostic {
    let firstLine = markup.prefix { !$0.isNewline }
    let shown = firstLine.count > 30 ? firstLine.prefix(30) + "…" : firstLine
    return document.diagnostic(
      Localized(
        fr: "le HTML « \(shown) » est laissé de côté",
        en: "the HTML '\(shown)' is left out"
      ),
      severity: .warning,
      help: Localized(
        fr: "écrivez-le en Markdown ; pour montrer une balise, mettez-la entre accents graves",
        en: "write it in Markdown; to show a tag, put it between backticks"
      ),
      at: node,
      pointingAt: String(firstLine)
    )
  }
}
