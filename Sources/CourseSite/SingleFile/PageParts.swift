import Courseware

/// A rendered page taken apart.
struct PageParts {
  /// Its name: its file's, without the ending.
  let name: String

  /// Its title, written for HTML.
  let title: String

  /// The style sheets that it loads, in their order.
  let styles: [Asset]

  /// The scripts that it loads, those included that it loads only when they are asked for.
  let scripts: [Asset]

  /// What stands before, in and after its `<main>`, the tags of which belong to what is around.
  let opening: ArraySlice<UInt8>
  let content: ArraySlice<UInt8>
  let closing: ArraySlice<UInt8>

  /// Takes a page apart.
  ///
  /// - Throws: a `Diagnostic` where the templates have left something out that is needed for it.
  init(_ page: [UInt8], file: String) throws(Diagnostic) {
    name = Self.name(of: file)
    let all = page[...]
    guard let main = all.range(of: "<main"), let start = all[main.upperBound...].end(of: ">"),
      let end = all[start...].range(of: "</main>")?.lowerBound,
      let title = all.end(of: "<title>"),
      let titleEnd = all[title...].range(of: "</title>")?.lowerBound
    else { throw .layoutLacksMain }
    self.title = String(decoding: all[title..<titleEnd], as: UTF8.self)
    opening = all[..<start]
    content = all[start..<end]
    closing = all[end...]
    var styles: [Asset] = []
    var scripts: [Asset] = []
    _ = try opening.rewritingTags { tag throws(Diagnostic) in
      guard let tag else { return }
      if tag.isStyleSheet, let href = tag["href"] {
        styles.append(Asset(path: href, media: tag["media"]))
      } else if tag.name == "script", let source = tag["src"] {
        scripts.append(Asset(path: source, media: nil))
        let later = tag["data-loads"]?.split(separator: " ").map(String.init) ?? []
        scripts += later.filter { $0.hasSuffix(".js") }.map { Asset(path: $0, media: nil) }
        styles += later.filter { $0.hasSuffix(".css") }.map { Asset(path: $0, media: nil) }
      }
    }
    self.styles = styles
    self.scripts = scripts
  }

  /// The name of the page that is in a file.
  static func name(of file: String) -> String {
    file.hasSuffix(".html") ? String(file.dropLast(5)) : file
  }
}

extension PageParts {
  /// A script or a style sheet that a page loads.
  struct Asset: Hashable {
    /// Its path in the site.
    let path: String

    /// What a style sheet is for; nil for everything.
    let media: String?
  }
}

extension StartTag {
  /// Whether it links a style sheet.
  var isStyleSheet: Bool { name == "link" && self["rel"] == "stylesheet" }
}
