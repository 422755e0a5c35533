import Courseware
import Typesetting

/// A whole site as one page.
///
/// What surrounds a page stands once; in it are what all pages hold, one after the other. A script
/// shows one at a time; without it, they read as a book.
struct SingleFile {
  /// The page, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Puts the pages of a site together.
  ///
  /// - Parameters:
  ///   - site: a site whose pages were made for one file.
  ///   - files: the files of its pages, in their order; the last one gives what surrounds them.
  ///   - limit: how many bytes the page may have.
  /// - Throws: a `Diagnostic` where the site holds what one page cannot, or it would be too large.
  init(_ site: PublishedSite, pages files: [String], limit: Int) throws(Diagnostic) {
    let places = Places(files, in: site)
    var contents: [UInt8] = []
    var lists: (styles: [[PageParts.Asset]], scripts: [[PageParts.Asset]]) = ([], [])
    var shell: PageParts?
    for file in files {
      guard let bytes = try site.read(file) else { throw .notInSite(file) }
      let page = try PageParts(bytes, file: file)
      let title = page.title.quotesEscaped
      contents += "\n<div class=\"single-page\" id=\"\(page.name)\" data-title=\"\(title)\">".utf8
      contents += try places.rewriting(page.content, of: page.name)
      contents += "</div>".utf8
      guard contents.count <= limit else { throw .singleFileTooLarge(limit: limit) }
      lists.styles.append(page.styles)
      lists.scripts.append(page.scripts)
      shell = page
    }
    guard let shell else { return }
    let styles = try InlineAssets(AssetOrder.merge(lists.styles), as: .style, from: site)
    let scripts = try InlineAssets(AssetOrder.merge(lists.scripts), as: .script, from: site)
    let opening = try shell.opening.rewritingTags { tag throws(Diagnostic) in
      try Self.rewrite(&tag, places, scripts: scripts, styles: styles)
    }
    bytes = try Self.inserting(styles.markup, before: "</head>", in: opening)
    bytes += contents + "\n".utf8
    let closing = try places.rewriting(shell.closing, of: nil)[...].rewritingTags {
      tag throws(Diagnostic) in
      tag?["aria-current"] = nil
    }
    bytes += try Self.inserting(scripts.markup, before: "</body>", in: closing)
    guard bytes.count <= limit else { throw .singleFileTooLarge(limit: limit) }
  }

  /// Makes a tag of what stands before the pages that of the one file.
  private static func rewrite(
    _ tag: inout StartTag?,
    _ places: Places,
    scripts: InlineAssets,
    styles: InlineAssets
  ) throws(Diagnostic) {
    guard var rewritten = tag else { return }
    if rewritten.isStyleSheet || rewritten.name == "script" {
      tag = nil
      return
    }
    if rewritten["http-equiv"] == "Content-Security-Policy", let policy = rewritten["content"] {
      rewritten["content"] = ContentPolicy.inline(
        policy,
        scripts: scripts.digests,
        styles: styles.digests
      )
    }
    rewritten["aria-current"] = nil
    try places.rewrite(&rewritten, of: nil)
    tag = rewritten
  }

  private static func inserting(
    _ markup: [UInt8],
    before tag: StaticString,
    in part: [UInt8]
  ) throws(Diagnostic) -> [UInt8] {
    guard let place = part[...].range(of: tag)?.lowerBound else { throw .layoutLacksMain }
    return part[..<place] + markup + part[place...]
  }
}
