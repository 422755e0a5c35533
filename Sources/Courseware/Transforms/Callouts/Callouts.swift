/// Makes boxes of block quotes that begin with `[!note]` and its like.
///
/// Before:
/// ```
/// > [!conseil] Avant de publier
/// > Relisez.
/// ```
///
/// After:
/// ```
/// <div class="callout callout-tip" role="note">
/// <p class="callout-title">Conseil – Avant de publier</p>
/// <p>Relisez.</p>
/// </div>
/// ```
///
/// A word that is not known is an error, for the box would go unseen.
struct Callouts: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for quote in draft.index.blockQuotes where !draft.takenQuotes.contains(quote) {
      guard let mark = CalloutMark(quote) else {
        reportLinkMark(of: quote, in: document, draft: &draft)
        continue
      }
      guard let kind = CalloutKind(word: mark.word) else {
        draft.diagnostics.append(Self.unknown(mark.word, at: quote, in: document))
        continue
      }
      if let appearance = kind.appearance {
        let title = mark.takeLine()
        let line = document.line(of: quote)
        let box = box(quote, appearance.name, title, default: draft.wording[appearance.title])
        draft.note(.callout(kind), of: box, line: line)
      } else if !Self.isInUnknownCallout(quote) {
        draft.diagnostics.append(Self.misplaced(mark.word, at: quote, in: document))
      }
    }
  }

  private func box(
    _ quote: MarkdownNode,
    _ name: String,
    _ title: [MarkdownNode],
    default standardTitle: String
  ) -> MarkdownNode {
    // A callout is told by its word, not by its colour alone, so a title comes after the word.
    let (word, dash) = (standardTitle.escapedForHTML, title.isEmpty ? "" : " – ")
    let opening: Markup = "<p class=\"callout-title\">\(word)\(dash)"
    let titleLine = MarkdownNode.line(opening, "</p>", of: title)
    let box = MarkdownNode.block("<div class=\"callout callout-\(name)\" role=\"note\">", "</div>")
    box.append(titleLine)
    box.append(quote.children)
    quote.replace(with: box)
    return box
  }

  /// A mark that is typed as `[!note](…)` or `[!note]: …` is a link or the definition of one to
  /// Markdown, and would go unseen.
  private func reportLinkMark(
    of quote: MarkdownNode,
    in document: borrowing MarkdownDocument,
    draft: inout ModuleDraft
  ) {
    let number = document.line(of: quote)
    let range = document.source.range(ofLine: number)
    guard document.source.firstOffset(of: "[!", in: range) != nil else { return }
    let line = document.source.line(number)
    guard let mark = line.firstMatch(of: /^[\s>*+-]*(\[![^\[\]]{1,40}\])/)?.output.1 else { return }
    draft.diagnostics.append(
      document.diagnostic(
        Localized(
          fr: "la marque « \(mark) » est devenue un lien",
          en: "the mark '\(mark)' has become a link"
        ),
        help: Localized(
          fr: "mettez une espace après le crochet, ni deux-points ni parenthèse",
          en: "put a space after the bracket, neither a colon nor a parenthesis"
        ),
        at: quote,
        pointingAt: "[!"
      )
    )
  }

  private static func unknown(
    _ word: String,
    at quote: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) -> Diagnostic {
    document.diagnostic(
      Localized(fr: "encadré inconnu « \(word) »", en: "unknown callout '\(word)'"),
      help: CalloutKind.suggestion(for: word).map(Localized.didYouMean)
        ?? Localized(
          fr: "mots possibles : \(CalloutKind.choice[.french])",
          en: "possible words: \(CalloutKind.choice[.english])"
        ),
      at: quote,
      pointingAt: "[!"
    )
  }

  /// Whether a hint may well be in its place: what it stands in is an error already, as in `[!quizz]`.
  private static func isInUnknownCallout(_ quote: MarkdownNode) -> Bool {
    sequence(first: quote, next: \.parent).dropFirst().contains { outer in
      outer.kind == .blockQuote
        && CalloutMark(outer).map { CalloutKind(word: $0.word) == nil } ?? false
    }
  }

  private static func misplaced(
    _ word: String,
    at quote: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) -> Diagnostic {
    document.diagnostic(
      Localized(
        fr: "« [!\(word)] » n'est dans aucune question",
        en: "'[!\(word)]' is not in any question"
      ),
      help: Localized(
        fr: "mettez-le dans le [!quiz], un chevron plus loin : « > > [!\(word)] »",
        en: "put it into the [!quiz], one mark deeper: '> > [!\(word)]'"
      ),
      at: quote,
      pointingAt: "[!"
    )
  }
}
