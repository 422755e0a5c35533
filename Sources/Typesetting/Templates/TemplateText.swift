import Courseware

extension TemplateScanner {
  /// The template as it is handed to the library.
  ///
  /// Texts are handed over escaped, so `{{name}}` becomes `{{{name}}}`: the library escapes by
  /// `Character`, and lets a quote pass that a combining accent follows. The wording never changes
  /// and is put in here, which halves what is looked up for a page.
  func text(wording: [String: String]) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let range): text += String(decoding: source.bytes[range], as: UTF8.self)
      case .tag(let tag) where tag.kind == .text:
        text += wording[tag.name]?.markupOutsideTags ?? "{{{\(tag.name)}}}"
      case .tag(let tag): text += tag.description
      }
    }
    return text
  }
}

extension String {
  /// The text as markup in which nobody can see a tag.
  fileprivate var markupOutsideTags: String {
    HTML(text: self).markup.replacing("{", with: "&#123;")
  }
}
