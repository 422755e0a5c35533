import Courseware

/// A page's template with its layout, partials and fixed texts put in: what is left is to fill in
/// the values.
struct TemplateProgram: Sendable {
  /// Where a value is: in the values of the page, or of an item of a list that is gone through.
  struct Place {
    /// 0 for the page, 1 for the items of a list of the page, and so on.
    let scope: Int

    /// The name's place in the slots of the scope's schema.
    let slot: Int
  }

  /// One thing to do.
  enum Step: Sendable {
    /// Markup that is the same on every page.
    case literal([UInt8])

    /// `{{name}}`: a text, escaped.
    case text(Place)

    /// `{{{name}}}`: markup.
    case html(Place)

    /// `{{#name}}`: the steps for each item, which has the names of a schema, or if there is
    /// something.
    case section(Place, [Step], items: TemplateSchema?)

    /// `{{^name}}`: the steps if there is nothing.
    case inverted(Place, [Step])
  }

  let schema: TemplateSchema
  let steps: [Step]

  /// Renders the page, its texts typeset in a language.
  func render(_ values: [String: TemplateValue], language: Language) -> HTML {
    let values = schema.slotted(values)
    var output: [UInt8] = []
    output.reserveCapacity(expectedSize(with: values))
    Self.run(steps, [values], language, &output)
    return HTML(bytes: output)
  }

  /// What the page will take, or a little less; a course keeps thousands of small renderings.
  private func expectedSize(with values: [TemplateValue]) -> Int {
    let literals = steps.reduce(0) { size, step in
      if case .literal(let bytes) = step { size + bytes.count } else { size }
    }
    let contents = values.reduce(0) { size, value in
      switch value {
      case .html(let html): size + html.bytes.count
      case .text(let text), .verbatim(let text): size + text.utf8.count
      default: size
      }
    }
    // Sections and escapes add little.
    return literals + contents + max(64, contents / 8)
  }

  /// Takes steps with the values of the page and of each item around them, by slots.
  private static func run(
    _ steps: [Step],
    _ scopes: [[TemplateValue]],
    _ language: Language,
    _ output: inout [UInt8]
  ) {
    for step in steps {
      switch step {
      case .literal(let bytes): output += bytes
      case .text(let place):
        switch scopes[place.scope][place.slot] {
        case .text(let text): output.append(escapedForHTML: language.typeset(text))
        case .verbatim(let text): output.append(escapedForHTML: text)
        default: break
        }
      case .html(let place):
        if case .html(let html) = scopes[place.scope][place.slot] { output += html.bytes }
      case .section(let place, let inner, let schema):
        let value = scopes[place.scope][place.slot]
        if case .list(let items) = value, let schema {
          for item in items { run(inner, scopes + [schema.slotted(item)], language, &output) }
        } else if value.isPresent {
          run(inner, scopes, language, &output)
        }
      case .inverted(let place, let inner):
        if !scopes[place.scope][place.slot].isPresent { run(inner, scopes, language, &output) }
      }
    }
  }
}

extension TemplateSchema {
  /// Values in the order of the slots; what is missing counts as absent.
  fileprivate func slotted(_ values: [String: TemplateValue]) -> [TemplateValue] {
    slots.map { values[$0] ?? .absent }
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
