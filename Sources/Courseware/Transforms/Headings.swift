/// Gives every heading an id that links can use, and makes the outline.
///
/// Before: `## Le secret médical`
///
/// After: `<h2 id="le-secret-medical">Le secret médical</h2>`
///
/// A heading in a question stays as it is: it leads nowhere, and an assessment that borrows the
/// question could have a heading of the same id.
///
/// An id that is there already gets `-2`, `-3`, … A heading of level 1 (the title's) and a level
/// that is skipped are warned about, for they mislead those who listen to the page.
struct Headings: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    var uses = [String: Int](minimumCapacity: draft.index.headings.count)
    var previousLevel = 1
    for heading in draft.index.headings {
      if HeadingLabel.find(in: heading)?.hasPrefix("#") ?? false {
        draft.diagnostics.append(
          document.diagnostic(.labelledHeading, help: .removeLabel, at: heading, pointingAt: "{")
        )
      }
      if Self.isInQuestion(heading) { continue }
      let text = heading.plainText.collapsed
      let level = heading.headingLevel
      warn(of: level, after: previousLevel, at: heading, in: document, draft: &draft)
      let id = Self.unique(Slug.make(text), uses: &uses)
      draft.outline.append(.init(id: id, level: level, text: text))
      draft.outlineLines.append(document.line(of: heading))
      let opening: Markup = "<h\(level) id=\"\(id)\">"
      let line = MarkdownNode.line(opening, "</h\(level)>", of: heading.children)
      draft.note(
        .heading(level: level, text: text),
        of: line,
        line: document.line(of: heading)
      )
      heading.replace(with: line)
      previousLevel = level
    }
  }

  private static func isInQuestion(_ heading: MarkdownNode) -> Bool {
    sequence(first: heading, next: \.parent).contains { node in
      node.kind == .blockQuote
        && CalloutMark(node).flatMap { CalloutKind(word: $0.word)?.isQuestion } ?? false
    }
  }

  /// An id that no heading has yet; `uses` counts the headings that wanted each.
  private static func unique(_ slug: String, uses: inout [String: Int]) -> String {
    let base = slug.isEmpty ? "section" : slug
    guard var count = uses.updateValue(1, forKey: base) else { return base }
    while true {
      count += 1
      let id = "\(base)-\(count)"
      guard uses[id] == nil else { continue }
      uses[base] = count
      uses[id] = 1
      return id
    }
  }

  private func warn(
    of level: Int,
    after previous: Int,
    at heading: MarkdownNode,
    in document: borrowing MarkdownDocument,
    draft: inout ModuleDraft
  ) {
    if level == 1 {
      draft.diagnostics.append(
        document.diagnostic(
          Localized(
            fr: "titre de niveau 1 dans le texte : c'est celui de l'en-tête",
            en: "heading of level 1 in the text: that is the title's"
          ),
          severity: .warning,
          help: Localized(fr: "commencez-le par « ## »", en: "begin it with '##'"),
          at: heading,
          pointingAt: "#"
        )
      )
    } else if level > previous + 1 {
      draft.diagnostics.append(
        document.diagnostic(
          Localized(
            fr: "titre de niveau \(level) sous un titre de niveau \(previous)",
            en: "heading of level \(level) under one of level \(previous)"
          ),
          severity: .warning,
          help: Localized(
            fr: "commencez-le par « \(String(repeating: "#", count: previous + 1)) »",
            en: "begin it with '\(String(repeating: "#", count: previous + 1))'"
          ),
          at: heading,
          pointingAt: "#"
        )
      )
    }
  }
}

extension Localized {
  fileprivate static let labelledHeading = Localized(
    fr: "nom entre accolades sur un titre qui n'est pas une question",
    en: "name in braces on a heading that is not a question"
  )

  fileprivate static let removeLabel = Localized(
    fr: "ôtez-le : l'ancre d'un titre se fait d'elle-même, de ses mots",
    en: "take it out: a heading's anchor is made of its words, by itself"
  )
}
