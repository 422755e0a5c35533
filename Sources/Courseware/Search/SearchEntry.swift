/// What a search knows of a page.
public struct SearchEntry: Sendable {
  /// JSON in UTF-8, `["PAGE","TITLE",["ID","HEADING","TEXT",…]]`: three texts for each section of
  /// the page; what stands before its first heading has neither id nor heading.
  ///
  /// Nothing in it can end a script element.
  public let json: [UInt8]

  private init(page: String, title: String, sections: [UInt8]) {
    let opening = "[\(page.quotedForScript),\(title.quotedForScript),["
    json = Array(opening.utf8) + sections + Array("]]".utf8)
  }
}

extension SearchEntry {
  /// What a search knows of a module.
  public init(_ module: Module) {
    self.init(
      page: module.header.page,
      title: module.header.title,
      sections: SearchText(module.html).json
    )
  }

  /// What a search knows of a glossary: each term is a section.
  ///
  /// - Parameters:
  ///   - glossary: the course's.
  ///   - title: what its page is called.
  public init(_ glossary: Glossary, title: String) {
    let sections = glossary.entries.map { entry in
      let place = "\(entry.id.quotedForScript),\(entry.term.quotedForScript)"
      // In place of the id and the heading, which a text of its own does not have.
      return Array(place.utf8) + SearchText(entry.definition).json.dropFirst(5)
    }
    let joined = Array(sections.joined(separator: ",".utf8))
    self.init(page: Glossary.page, title: title, sections: joined)
  }
}

extension String {
  fileprivate var quotedForScript: String {
    quotedForJSON.replacing("<", with: #"\u003C"#)
  }
}
