import Courseware

/// Where the links of pages lead in a book, which has all pages in one.
struct HandoutLinks: Sendable {
  /// The id of the glossary.
  static let glossary = "glossary"

  /// The modules whose questions are not printed.
  private let assessments: Set<String>

  private let modules: Set<String>
  private let siteURL: String?

  init(_ headers: [ModuleHeader], siteURL: String?) {
    modules = Set(headers.map(\.id))
    assessments = Set(headers.lazy.filter { $0.assessment != nil }.map(\.id))
    self.siteURL = siteURL
  }

  /// The id of a module, or of something in its page, in the book.
  func id(_ id: String?, of module: String) -> String {
    id.map { "\(module)_\($0)" } ?? module
  }

  /// Where a link leads.
  enum Destination {
    /// To a place of the book, which is worth its page number.
    case page(String)

    /// To a place of the book that is not far, or found without a number.
    case place(String)

    /// Out of the book.
    case web(String)
  }

  /// Where a link of a module's page leads; nil to a file that the book cannot hold.
  func destination(_ href: String, from module: String) -> Destination? {
    if href.hasPrefix("#") {
      return .place("#" + id(String(href.dropFirst()), of: module))
    }
    let parts = href.split(separator: "#", maxSplits: 1).map(String.init)
    guard let page = parts.first else { return nil }
    let anchor = parts.count > 1 ? parts[1] : nil
    if page == Glossary.page { return .place("#" + (anchor ?? Self.glossary)) }
    if page.hasSuffix(".html"), modules.contains(String(page.dropLast(5))) {
      let target = String(page.dropLast(5))
      let isMissing = assessments.contains(target) && anchor?.hasPrefix("q_") ?? false
      return .page("#" + id(isMissing ? nil : anchor, of: target))
    }
    if href.firstRange(of: ":") != nil { return .web(href) }
    return siteURL.map { .web(HTML(text: $0).markup + href) }
  }
}
