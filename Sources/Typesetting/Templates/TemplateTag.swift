/// One tag of a template, such as `{{title}}` or `{{#modules}}`.
struct TemplateTag {
  enum Kind: Hashable {
    /// `{{name}}`
    case text

    /// `{{{name}}}`
    case html

    /// `{{#name}}`
    case section

    /// `{{^name}}`
    case invertedSection

    /// `{{/name}}`
    case end

    /// `{{>name}}`
    case partial

    /// `{{<name}}`
    case parent

    /// `{{$name}}`
    case block

    /// `{{! … }}`
    case comment
  }

  let kind: Kind
  let name: String

  /// The place of the tag's first brace, in bytes.
  let offset: Int

  /// Whether an end tag belongs to it.
  var opens: Bool {
    switch kind {
    case .section, .invertedSection, .parent, .block: true
    case .text, .html, .end, .partial, .comment: false
    }
  }
}

extension TemplateTag: CustomStringConvertible {
  /// The tag as it is typed.
  var description: String {
    switch kind {
    case .text: "{{\(name)}}"
    case .html: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .invertedSection: "{{^\(name)}}"
    case .end: "{{/\(name)}}"
    case .partial: "{{>\(name)}}"
    case .parent: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .comment: "{{!}}"
    }
  }
}
