/// Checks every link, and lets those to modules lead to their pages.
///
/// Before: `[le secret](30-deontologie-et-droit.md#secret)`
///
/// After: `<a href="30-deontologie-et-droit.html#secret">le secret</a>`
///
/// Links lead to http, https, mailto, tel and the course itself: libcmark's safe mode only knows
/// what it must refuse, so the allowed ones are told here. Anchors are noted, and checked when all
/// modules are known.
struct Links: Transform {
  /// The endings of files that may go into the site.
  private static let fileEndings = ["png", "jpg", "jpeg", "webp", "svg", "pdf"]

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for link in draft.index.links {
      switch Address(link.address) {
      case .external: continue
      case .anchor(let anchor):
        let line = document.line(of: link)
        draft.anchorLinks.append(.init(module: draft.header.id, anchor: anchor, line: line))
        // Another module may borrow the questions of this one; their links still lead here.
        if draft.header.assessment != nil { link.address = "\(draft.header.page)#\(anchor)" }
      case .file(let path, let anchor) where path.hasSuffix(".md"):
        follow(path, anchor, link, in: document, draft: &draft)
      case .file(let path, _):
        let refusal = (Localized.fileNotPublished(path), Localized.publishedEndings)
        draft.lead(link, to: path, endings: Self.fileEndings, otherwise: refusal, in: document)
      case .outside: draft.report(.linkOutside, .moveIntoFolder, at: link, in: document)
      case .empty: draft.report(.linkEmpty, .typeAddress, at: link, in: document)
      case .forbidden(let scheme):
        draft.report(.forbidden(scheme), .allowedSchemes, at: link, in: document)
      }
    }
  }

  private func follow(
    _ path: String,
    _ anchor: String?,
    _ link: MarkdownNode,
    in document: borrowing MarkdownDocument,
    draft: inout ModuleDraft
  ) {
    let id = String(path.dropLast(3))
    let known = draft.files.modules
    guard known.contains(id) else {
      let near = draft.suggestions.next(for: id, among: known.sorted())
      let help = near.map { Localized.didYouMean($0 + ".md") }
      draft.report(.noSuchModule(path), help ?? .typeModuleFile, at: link, in: document)
      return
    }
    link.address = anchor.map { "\(id).html#\($0)" } ?? "\(id).html"
    guard let anchor else { return }
    draft.anchorLinks.append(.init(module: id, anchor: anchor, line: document.line(of: link)))
  }
}
