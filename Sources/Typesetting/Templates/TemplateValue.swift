public import Courseware

/// What a page gives for one name of its template.
public enum TemplateValue: Hashable, Sendable {
  /// A text, which is typeset and escaped where it is shown; for a text that may be absent, an
  /// empty one counts as absent.
  case text(String)

  /// A text to be shown as it is, such as an address or a line of a file: escaped, never typeset.
  case verbatim(String)

  /// Markup, shown as it is.
  case html(HTML)

  /// Whether something is so.
  case flag(Bool)

  /// Items, each with the values of its names.
  case list([[String: TemplateValue]])

  /// The lack of a text that may be absent.
  case absent
}

extension TemplateValue {
  /// A text, or its absence.
  public static func text(_ text: String?) -> TemplateValue {
    guard let text else { return .absent }
    return .text(text)
  }

  /// A text to be shown as it is, or its absence.
  public static func verbatim(_ text: String?) -> TemplateValue {
    guard let text else { return .absent }
    return .verbatim(text)
  }
}

extension TemplateSchema {
  /// What is wrong with the values that a page gives, for the developer who wrote them; nil if
  /// they are what was declared.
  func fault(in values: [String: TemplateValue]) -> String? {
    for name in values.keys where names[name] == nil { return "'\(name)' is not declared" }
    for (name, kind) in names {
      switch (kind, values[name]) {
      case (_, nil): return "'\(name)' is missing"
      case (.text, .text), (.text, .verbatim), (.optionalText, .text), (.optionalText, .verbatim),
        (.optionalText, .absent), (.html, .html),
        (.flag, .flag):
        continue
      case (.list(let schema), .list(let items)):
        for item in items {
          if let fault = schema.fault(in: item) { return "\(name): \(fault)" }
        }
      default: return "'\(name)' is not of the kind that was declared"
      }
    }
    return nil
  }
}
