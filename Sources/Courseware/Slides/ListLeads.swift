/// The bold words that begin each item of a list: what is projected of it.
///
/// Where every item begins in bold, as in `- **Voir** : choisissez le public…`, these words are what
/// the author wants to be seen; the rest is said.
struct ListLeads {
  /// The bold text of each item.
  let leads: [MarkdownNode]

  private let tag: String
  private let attributes: String

  /// Finds them; nil where an item does not begin in bold, or has a note there, which can be called
  /// from one place only.
  init?(_ list: MarkdownNode) {
    guard list.kind == .list else { return nil }
    let items = Array(list.children)
    leads = items.compactMap { item in
      guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
        let lead = paragraph.firstChild, lead.kind == .strong,
        !Array(lead.children).contains(where: { $0.kind == .customInline })
      else { return nil }
      return lead
    }
    guard items.count > 1, leads.count == items.count else { return nil }
    tag = list.isOrderedList ? "ol" : "ul"
    let begins = list.isOrderedList ? list.listStart : 1
    attributes = begins == 1 ? " class=\"leads\"" : " class=\"leads\" start=\"\(begins)\""
  }

  /// The list of these words.
  var html: HTML {
    let items = leads.flatMap { "<li>".utf8 + $0.html().bytes + "</li>\n".utf8 }
    return HTML(bytes: Array("<\(tag)\(attributes)>\n".utf8) + items + "</\(tag)>\n".utf8)
  }
}
