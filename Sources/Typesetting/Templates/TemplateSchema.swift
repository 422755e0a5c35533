/// The names that a page gives to its template, and what each may be used for.
///
/// ```swift
/// let module: TemplateSchema = [
///   "title": .text,
///   "duration": .optionalText,
///   "objectives": .list(["text": .text]),
/// ]
/// ```
public struct TemplateSchema: Hashable, Sendable {
  /// What a name stands for.
  public enum Kind: Hashable, Sendable {
    /// A text that is always there: `{{name}}`.
    case text

    /// A text that may be absent: `{{name}}`, and `{{#name}}` where it is there.
    case optionalText

    /// Markup: `{{{name}}}`.
    case html

    /// Something that is so or not: `{{#name}}` and `{{^name}}`.
    case flag

    /// Items, each with names of its own inside `{{#name}}`; `{{^name}}` where there are none.
    case list(TemplateSchema)
  }

  /// What each name stands for.
  public let names: [String: Kind]

  /// The names in the order in which a program keeps their values, so that it need not look for them
  /// by name.
  let slots: [String]

  /// Declares names.
  public init(_ names: [String: Kind]) {
    self.names = names
    slots = names.keys.sorted()
  }

  /// These names and those of another schema, which takes precedence.
  public func adding(_ other: TemplateSchema) -> TemplateSchema {
    TemplateSchema(names.merging(other.names) { _, added in added })
  }

  /// Every name declared here or in a list, at any depth.
  var allNames: Set<String> {
    var all = Set(names.keys)
    for case .list(let items) in names.values { all.formUnion(items.allNames) }
    return all
  }
}

extension TemplateSchema: ExpressibleByDictionaryLiteral {
  /// Declares names.
  public init(dictionaryLiteral elements: (String, Kind)...) {
    self.init(Dictionary(elements) { _, last in last })
  }
}
