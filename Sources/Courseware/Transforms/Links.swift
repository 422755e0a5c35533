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

  /// What stands before every address.
  private static let place = "]("

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
        draft.lead(
          link,
          to: path,
          endings: Self.fileEndings,
          otherwise: refusal,
          orAt: Self.place,
          in: document
        )
      case .outside: report(.linkOutside, .moveIntoFolder, link, document, &draft)
      case .empty: report(.linkEmpty, .typeAddress, link, document, &draft)
      case .forbidden(let scheme):
        report(.forbidden(scheme), .allowedSchemes, link, document, &draft)
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
    guard draft.files.modules.contains(id) else {
      let near = suggestion(for: id, among: draft.files.modules.sorted())
      let help = near.map { Localized.didYouMean($0 + ".md") }
      report(.noSuchModule(path), help ?? .typeModuleFile, link, document, &draft)
      return
    }
    link.address = anchor.map { "\(id).html#\($0)" } ?? "\(id).html"
    guard let anchor else { return }
    draft.anchorLinks.append(.init(module: id, anchor: anchor, line: document.line(of: link)))
  }

  private func report(
    _ message: Localized,
    _ help: Localized,
    _ link: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    draft.report(message, help, at: link, orAt: Self.place, in: document)
  }
}
