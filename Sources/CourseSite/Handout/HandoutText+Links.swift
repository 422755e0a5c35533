extension HandoutText {
  mutating func openLink(_ tag: StartTag) {
    var tag = tag
    for name in ["role", "aria-label", "title"] { tag[name] = nil }
    linkEnd = "</a>"
    switch links.destination(tag["href"] ?? "", from: owner) {
    case nil:
      linkEnd = ""
      return
    case .page(let href):
      tag["href"] = href
      // Only the number is made by the style sheet: spaces beside what is not yet known get lost.
      linkEnd += "&#160;(p.&#160;<a class=\"page-number\" href=\"\(href)\"></a>)"
    case .place(let href): tag["href"] = href
    case .web(let href):
      tag["href"] = href
      guard let shown = Self.shown(href), addresses.insert(shown).inserted,
        !isNext("https://" + shown), !isNext("http://" + shown), !isNext(shown)
      else { break }
      linkEnd += " <span class=\"address\">(\(shown))</span>"
    }
    write(tag.markup)
  }

  /// An address as one reads and types it.
  private static func shown(_ href: String) -> String? {
    let scheme = ["https://", "http://"].first(where: href.hasPrefix)
    return scheme.map { href.dropFirst($0.count) }
      .map { String($0.hasSuffix("/") ? $0.dropLast() : $0) }
  }

  /// Whether a text follows, with a slash or without.
  private func isNext(_ text: String) -> Bool {
    guard case .text(let next)? = pieces.first else { return false }
    return next.elementsEqual(text.utf8) || next.elementsEqual((text + "/").utf8)
  }
}
