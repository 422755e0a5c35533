import Courseware

extension TemplateTag {
  /// Reads what stands between the braces of a tag.
  ///
  /// - Parameters:
  ///   - content: the text after `{{`, up to `}}`; of a tag with three braces, from the third on.
  ///   - offset: the place of the tag's first brace, in bytes.
  /// - Throws: what the tag may not be here.
  init(content: Substring, offset: Int) throws(TemplateFault) {
    let kind: Kind
    switch content.first {
    case "{": kind = .html
    case "#": kind = .section
    case "^": kind = .invertedSection
    case "/": kind = .end
    case ">": kind = .partial
    case "<": kind = .parent
    case "$": kind = .block
    case "&": throw .ampersand
    case "=": throw .delimiters
    case "%": throw .pragma
    default: kind = .text
    }
    let name = (kind == .text ? content : content.dropFirst()).trimmingSpaces
    guard !name.isEmpty, name.utf8.allSatisfy(\.isInTemplateName) else {
      if name.hasPrefix("*") { throw .dynamicPartial }
      if name.contains(".") { throw .dottedName }
      if name.contains("(") { throw .transform }
      throw .malformedName
    }
    self.init(kind: kind, name: String(name), offset: offset)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0 == " " || $0 == "\t" }
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return rest
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit, `_` or `-`.
  fileprivate var isInTemplateName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
