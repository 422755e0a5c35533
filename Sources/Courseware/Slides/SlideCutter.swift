/// Cuts a module's tree, once all transforms have run, into slides at its headings of level 2 and 3.
///
/// Figures, tables, callouts, quotes, code and lists are projected, and each question on a slide of
/// its own; the prose and what is for the trainer go to the speaker's notes. The tree stays as it is.
struct SlideCutter {
  /// The slides in order; the first is the title's.
  private(set) var slides: [SlideDraft]

  /// What the blocks are to slides.
  let roles: [MarkdownNode: PlacedRole]

  /// The tables among them.
  let tables: [MarkdownNode: PipeTable]

  private let lineOffset: Int

  /// The text of the last heading of level 2, and of the last one of level 2 or 3.
  private var (part, place): (String?, String?)

  /// What is said after a question, until it is known what it leads to.
  private var unplaced: [SlideDraft.Part] = []

  init(_ document: borrowing MarkdownDocument, _ draft: ModuleDraft) {
    slides = [SlideDraft(kind: .title, line: draft.header.bodyLine)]
    roles = draft.roles
    lineOffset = document.lineOffset
    tables = draft.tables
    var endnotes: [MarkdownNode] = []
    for block in document.root.children {
      if case .endnotes = roles[block]?.role { endnotes.append(block) } else { take(block) }
    }
    slides[slides.count - 1].parts += takeUnplaced()
    slides = SubheadingMerge(slides).slides
    slides = SlideSplit(slides, by: SlideSize(roles: roles, tables: tables)).slides
    slides[slides.count - 1].parts += endnotes.map { .said($0) }
  }

  private mutating func take(_ block: MarkdownNode) {
    guard let placed = roles[block] else {
      switch block.kind {
      case .blockQuote, .codeBlock: show(block)
      case .list: show(block, as: SlideDraft.Part.list)
      case .thematicBreak: break
      default: if tables[block] != nil { show(block) } else { say(block) }
      }
      return
    }
    switch placed.role {
    case .heading(let level, let text) where level <= 3: open(block, level, text, placed.line)
    case .heading, .callout(.trainer): say(block)
    case .callout(let kind):
      show(block)
      if kind == .key { slides[slides.count - 1].hasEssence = true }
    case .figure: show(block, as: SlideDraft.Part.figure)
    case .checklist: show(block, as: SlideDraft.Part.list)
    case .question:
      var slide = SlideDraft(kind: .question, context: place, line: placed.line)
      slide.parts = takeUnplaced() + [.question(block)]
      slides.append(slide)
    case .endnotes, .aside: break
    }
  }

  private mutating func open(_ heading: MarkdownNode, _ level: Int, _ text: String, _ line: Int) {
    slides[slides.count - 1].parts += takeUnplaced()
    if level < 3 { part = text }
    place = text
    slides.append(
      SlideDraft(
        kind: .content,
        heading: heading,
        context: level < 3 ? nil : part,
        line: line
      )
    )
  }

  /// Adds to the last slide, or to a new one after a question or the title.
  private mutating func show(
    _ block: MarkdownNode,
    as part: (MarkdownNode) -> SlideDraft.Part = SlideDraft.Part.shown
  ) {
    if slides.last?.kind != .content {
      let line = roles[block]?.line ?? block.line + lineOffset
      var slide = SlideDraft(kind: .content, context: place, line: line)
      slide.parts = takeUnplaced()
      slides.append(slide)
    }
    slides[slides.count - 1].parts.append(part(block))
  }

  private mutating func say(_ block: MarkdownNode) {
    if slides.last?.kind == .question {
      unplaced.append(.said(block))
    } else {
      slides[slides.count - 1].parts.append(.said(block))
    }
  }

  private mutating func takeUnplaced() -> [SlideDraft.Part] {
    defer { unplaced = [] }
    return unplaced
  }
}
