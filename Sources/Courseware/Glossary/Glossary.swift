/// The terms of a course and what they mean, from `glossary.yml`.
public struct Glossary: Sendable {
  /// One term.
  public struct Entry: Sendable {
    /// The term as typed.
    public let term: String

    /// What it means, a paragraph or several.
    public let definition: HTML

    /// Other ways to write the term.
    let variants: [String]

    /// The term's id in the glossary's page, and its definition's in the pages that use it.
    public var id: String { "g_" + Slug.term(term) }
  }

  /// The name of the glossary's page.
  public static let page = "glossary.html"

  /// The terms in the order of the alphabet, accents aside.
  public let entries: [Entry]

  /// The links to headings and questions of modules, with their lines in the glossary's file.
  public let anchorLinks: [Module.AnchorLink]

  /// The files that definitions show or link, relative to the course's folder.
  public let files: [String]

  /// Where terms are found by their words; they are numbered as the entries.
  let index: TermIndex

  init(_ entries: [Entry], anchorLinks: [Module.AnchorLink], files: [String]) {
    self.entries = entries.sorted {
      let (first, second) = (Slug.make($0.term), Slug.make($1.term))
      return (first, $0.term) < (second, $1.term)
    }
    self.anchorLinks = anchorLinks
    self.files = files
    index = TermIndex(self.entries.map { [$0.term] + $0.variants })
  }
}
