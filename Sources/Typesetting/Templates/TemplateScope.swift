import Courseware
import Mustache

/// The values of a page or of a list's item, as the library looks them up.
///
/// A declared name is always found here, if only as `MissingText`: the library would otherwise go
/// on to look for it outside, and show the page's duration for an item without one.
struct TemplateScope: MustacheParent {
  let schema: TemplateSchema
  let values: [String: TemplateValue]

  func child(named name: String) -> Any? {
    switch values[name] {
    case .text(let text) where text.isEmpty: MissingText()
    case .text(let text): ShownMarkup(renderText: HTML(text: text).markup)
    case .html(let html): ShownMarkup(renderText: html.markup)
    case .flag(let flag): flag
    case .list(let items): scopes(of: items, named: name)
    case .absent: MissingText()
    case nil: schema.names[name] == nil ? nil : MissingText()
    }
  }

  private func scopes(of items: [[String: TemplateValue]], named name: String) -> [TemplateScope] {
    guard case .list(let schema) = schema.names[name] else { return [] }
    return items.map { TemplateScope(schema: schema, values: $0) }
  }
}

/// Markup that is put into the page as it is; a section over it finds no names in it.
private struct ShownMarkup: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }
}

/// A text that is absent.
private struct MissingText: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
