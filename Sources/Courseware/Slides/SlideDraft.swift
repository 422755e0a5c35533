/// A slide while it is cut, still as nodes of the tree.
struct SlideDraft {
  /// A part of the text that belongs to the slide.
  enum Part {
    /// What is projected.
    case shown(MarkdownNode)

    /// A figure, or several in a row; it stands beside what else is projected.
    case figure(MarkdownNode)

    /// A question, which is projected without its answers.
    case question(MarkdownNode)

    /// A list, which is projected where nothing says the essential.
    case list(MarkdownNode)

    /// A heading of its own that has nothing to show.
    case subheading(MarkdownNode, text: String)

    /// What is said.
    case said(MarkdownNode)
  }

  /// What the slide is for, but for a heading without anything under it.
  var kind: Slide.Kind

  /// The slide's own heading; nil where it goes on with what another began.
  var heading: MarkdownNode?

  /// The heading above, as text.
  var context: String?

  /// The line of the file that the slide begins on.
  var line: Int

  /// What belongs to the slide, in the order of the text.
  var parts: [Part] = []

  /// Whether a callout says the essential, so that lists need not be projected.
  var hasEssence = false

  /// Whether nothing but a heading is projected.
  var isBare: Bool { shown.isEmpty }

  /// What is projected under the heading.
  var shown: [Part] {
    parts.filter(isShown)
  }

  /// Whether figures and something else are projected, so that they share the slide's width.
  var isInColumns: Bool {
    let shown = shown
    let figures = shown.count { if case .figure = $0 { true } else { false } }
    return figures > 0 && shown.count > figures
  }

  /// Whether a part is projected.
  func isShown(_ part: Part) -> Bool {
    switch part {
    case .shown, .figure, .question, .subheading: true
    case .list: !hasEssence
    case .said: false
    }
  }
}

extension SlideDraft {
  /// The slide, rendered by libcmark part by part.
  var slide: Slide {
    var shown: [UInt8] = []
    var figures: [UInt8] = []
    var notes: [UInt8] = []
    var subheadings: [MarkdownNode] = []
    for part in parts {
      switch part {
      case .shown(let node): shown += node.html().bytes
      case .figure(let node): figures += node.html().bytes
      case .question(let form):
        let (asked, kept) = Self.halves(of: form)
        shown += asked
        notes += kept
      case .said(let node): notes += node.html().bytes
      case .subheading(let node, let text):
        subheadings.append(node)
        notes += "<p class=\"notes-heading\">".utf8 + HTML(text: text).bytes + "</p>\n".utf8
      case .list(let node):
        let leads = hasEssence ? nil : ListLeads(node)
        if let leads {
          shown += leads.html.bytes
        } else if !hasEssence {
          shown += node.html().bytes
        }
        if leads != nil || hasEssence { notes += node.html().bytes }
      }
    }
    if !subheadings.isEmpty {
      let items = subheadings.flatMap { "<li>".utf8 + $0.html().bytes + "</li>\n".utf8 }
      shown += "<ul class=\"subheadings\">\n".utf8 + items + "</ul>\n".utf8
    }
    if isInColumns {
      shown = Self.box("columns", Self.box("prose", shown) + Self.box("prose", figures))
    } else {
      shown += figures
    }
    return Slide(
      kind: kind == .content && isBare ? .section : kind,
      context: context,
      shown: HTML(bytes: (heading?.html().bytes ?? []) + shown),
      notes: HTML(bytes: notes)
    )
  }

  private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    "<div class=\"\(name)\">\n".utf8 + content + "</div>\n".utf8
  }

  /// What a question asks, and its hints and answers, which stand in the same form on a page.
  private static func halves(of form: MarkdownNode) -> (asked: [UInt8], kept: [UInt8]) {
    let kept = Array(form.children.dropFirst())
    for part in kept { part.unlink() }
    let asked = form.html().bytes
    form.append(kept)
    return (asked, kept.flatMap { $0.html().bytes })
  }
}
