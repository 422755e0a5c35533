import Courseware
import Foundation

/// What addresses and ids become where all pages are in one file.
///
/// A page gets its name as its id, and what is in it an id that begins with the page's name; no
/// name of ours holds two underscores. The scripts have the same rule in `pages.js`.
struct Places {
  /// The attributes that hold ids, several ones apart by blanks.
  private static let idLists: Set<String> = [
    "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details",
    "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns", "for", "form", "headers",
    "id", "list", "popovertarget",
  ]

  /// The attributes that hold addresses; `data-passage` is one that scripts make links of.
  private static let addresses = ["href", "src", "data-passage"]

  private let pages: Set<String>
  private let site: PublishedSite

  /// - Parameters:
  ///   - pages: the files of all pages.
  ///   - site: the site that they are in.
  init(_ pages: [String], in site: PublishedSite) {
    self.pages = Set(pages)
    self.site = site
  }

  /// A part of a page with its addresses and ids as they are in the one file.
  ///
  /// - Parameters:
  ///   - html: the part.
  ///   - page: the page's name; nil for what is around all pages.
  /// - Returns: the changed part.
  /// - Throws: a `Diagnostic` where a file is missing or cannot be read.
  func rewriting(_ html: ArraySlice<UInt8>, of page: String?) throws(Diagnostic) -> [UInt8] {
    try html.rewritingTags { tag throws(Diagnostic) in
      guard var rewritten = tag else { return }
      try rewrite(&rewritten, of: page)
      tag = rewritten
    }
  }

  /// Changes the addresses and ids in a tag.
  func rewrite(_ tag: inout StartTag, of page: String?) throws(Diagnostic) {
    for attribute in tag.attributes {
      guard let page, Self.idLists.contains(attribute.name), let ids = attribute.value else {
        continue
      }
      tag[attribute.name] = ids.split(separator: " ").map { Self.id($0, in: page) }
        .joined(separator: " ")
    }
    for name in Self.addresses {
      guard let address = tag[name] else { continue }
      if let place = place(address, in: page) {
        tag[name] = place
      } else if let file = Self.file(address) {
        guard let bytes = try site.read(file) else { throw .notInSite(address) }
        tag[name] = DataAddress(bytes, of: file).text
        // No browser opens a file from within a page; all of them save it.
        if tag.name == "a" {
          tag["download"] = String(decoding: HTML(text: file.lastName).bytes, as: UTF8.self)
        }
      }
    }
  }

  /// The address of a place in a page; nil for any other address.
  private func place(_ address: String, in page: String?) -> String? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? parts[1] : ""
    if parts[0].isEmpty {
      guard let page, !anchor.isEmpty else { return address }
      return "#" + Self.id(anchor, in: page)
    }
    guard pages.contains(String(parts[0])) else { return nil }
    let name = PageParts.name(of: String(parts[0]))
    return "#" + (anchor.isEmpty ? name : Self.id(anchor, in: name))
  }

  private static func id(_ id: some StringProtocol, in page: String) -> String { "\(page)__\(id)" }

  /// The file of the site that an address leads to; nil where it leads elsewhere.
  private static func file(_ address: String) -> String? {
    let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard !address.isEmpty, !address.hasPrefix("//"), !address[scheme.endIndex...].hasPrefix(":")
    else { return nil }
    let path = address.prefix { $0 != "#" && $0 != "?" }.replacing("&amp;", with: "&")
    return String(path).removingPercentEncoding ?? String(path)
  }
}

extension String {
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
