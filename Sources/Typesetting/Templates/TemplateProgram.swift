import Courseware

/// A page's template with its layout, partials and fixed texts put in: what is left is to fill in
/// the values.
struct TemplateProgram: Sendable {
  /// One thing to do.
  enum Step: Sendable {
    /// Markup that is the same on every page.
    case literal([UInt8])

    /// `{{name}}`: a text, escaped.
    case text(String)

    /// `{{{name}}}`: markup.
    case html(String)

    /// `{{#name}}`: the steps for each item, or if there is something.
    case section(String, [Step])

    /// `{{^name}}`: the steps if there is nothing.
    case inverted(String, [Step])
  }

  let steps: [Step]

  /// Renders the page, its texts typeset in a language.
  func render(
    _ values: [String: TemplateValue],
    schema: TemplateSchema,
    language: Language
  ) -> HTML {
    var output: [UInt8] = []
    output.reserveCapacity(expectedSize(with: values))
    Self.run(steps, [Scope(schema: schema, values: values)], language, &output)
    return HTML(bytes: output)
  }

  /// What the page will take, or a little less; a course keeps thousands of small renderings.
  private func expectedSize(with values: [String: TemplateValue]) -> Int {
    let literals = steps.reduce(0) { size, step in
      if case .literal(let bytes) = step { size + bytes.count } else { size }
    }
    let markup = values.values.reduce(0) { size, value in
      if case .html(let html) = value { size + html.bytes.count } else { size }
    }
    // What the texts add is little, and in a page little beside the rest.
    return literals + markup + max(256, markup / 8)
  }

  /// The values of the page or of one item.
  private struct Scope {
    let schema: TemplateSchema
    let values: [String: TemplateValue]
  }

  private static func run(
    _ steps: [Step],
    _ scopes: [Scope],
    _ language: Language,
    _ output: inout [UInt8]
  ) {
    for step in steps {
      switch step {
      case .literal(let bytes): output += bytes
      case .text(let name):
        switch value(name, scopes) {
        case .text(let text): output += HTML(text: language.typeset(text)).bytes
        case .verbatim(let text): output += HTML(text: text).bytes
        case .html, .flag, .list, .absent: break
        }
      case .html(let name):
        if case .html(let html) = value(name, scopes) { output += html.bytes }
      case .section(let name, let inner):
        if case .list(let items) = value(name, scopes), let schema = itemSchema(name, scopes) {
          for item in items {
            run(inner, scopes + [Scope(schema: schema, values: item)], language, &output)
          }
        } else if value(name, scopes).isPresent {
          run(inner, scopes, language, &output)
        }
      case .inverted(let name, let inner):
        if !value(name, scopes).isPresent { run(inner, scopes, language, &output) }
      }
    }
  }

  /// What a name stands for: the innermost declaration counts, so that an item without a duration
  /// never shows the page's.
  private static func value(_ name: String, _ scopes: [Scope]) -> TemplateValue {
    for scope in scopes.reversed() {
      if let value = scope.values[name] { return value }
      if scope.schema.names[name] != nil { return .absent }
    }
    return .absent
  }

  private static func itemSchema(_ name: String, _ scopes: [Scope]) -> TemplateSchema? {
    for scope in scopes.reversed() {
      if case .list(let schema) = scope.schema.names[name] { return schema }
    }
    return nil
  }
}

extension TemplateValue {
  /// Whether a section over the value is shown.
  fileprivate var isPresent: Bool {
    switch self {
    case .text(let text), .verbatim(let text): !text.isEmpty
    case .html: true
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .absent: false
    }
  }
}
