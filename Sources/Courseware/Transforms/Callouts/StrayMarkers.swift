/// Finds callouts that libcmark does not see as such, because something is missing before them.
///
/// A mark `[!quiz]` that begins a line but no block quote is one of: a quote glued to the text
/// above it, a second callout in the same quote, or a quote without its `>`. Each would make a
/// question vanish, so each is an error.
struct StrayMarkers: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for paragraph in draft.index.paragraphs {
      var node = paragraph.firstChild
      while let current = node {
        node = current.next
        guard current.kind == .text, current.literalBegins(with: "[!"), beginsLine(current),
          !isProperMark(current, in: paragraph), let word = CalloutMark.word(at: current)
        else { continue }
        draft.diagnostics.append(Self.stray(word, current, paragraph, in: document))
      }
    }
  }

  private func beginsLine(_ text: MarkdownNode) -> Bool {
    guard let previous = text.previous else { return true }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }

  private func isProperMark(_ text: MarkdownNode, in paragraph: MarkdownNode) -> Bool {
    text.previous == nil && paragraph.previous == nil && paragraph.parent?.kind == .blockQuote
  }

  private static func stray(
    _ word: String,
    _ text: MarkdownNode,
    _ paragraph: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) -> Diagnostic {
    let inQuote = sequence(first: paragraph, next: \.parent).contains { $0.kind == .blockQuote }
    let isQuestion = CalloutKind(word: word) == .question
    guard inQuote else {
      return diagnostic(
        Localized(
          fr: "« [!\(word)] » n'est pas dans une citation : il manque le chevron « > »",
          en: "'[!\(word)]' is not in a quote: the '>' is missing"
        ),
        Localized(
          fr: "commencez par « > » cette ligne et toutes celles de l'encadré",
          en: "begin this line and all lines of the callout with '>'"
        ),
        word,
        text,
        paragraph,
        in: document
      )
    }
    return diagnostic(
      isQuestion
        ? Localized(
          fr: "rien ne sépare cette question de ce qui est au-dessus",
          en: "nothing separates this question from what is above"
        )
        : Localized(
          fr: "« [!\(word)] » est collé au texte au-dessus",
          en: "'[!\(word)]' is glued to the text above"
        ),
      isQuestion
        ? Localized(
          fr: "mettez avant elle une ligne vide, sans chevron",
          en: "put an empty line before it, without '>'"
        )
        : Localized(
          fr: "mettez avant lui une ligne qui ne contient que des chevrons",
          en: "put before it a line that holds nothing but '>' marks"
        ),
      word,
      text,
      paragraph,
      in: document
    )
  }

  private static func diagnostic(
    _ message: Localized,
    _ help: Localized,
    _ word: String,
    _ text: MarkdownNode,
    _ paragraph: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) -> Diagnostic {
    let breaks = paragraph.children.prefix { $0 != text }.count {
      $0.kind == .softBreak || $0.kind == .lineBreak
    }
    return document.source.diagnostic(
      message,
      help: help,
      line: document.line(of: paragraph) + breaks,
      pointingAt: "[!\(word)"
    )
  }
}
