/// Markup that is safe to put into a page.
///
/// It comes from escaped text, from libcmark's renderer in safe mode, or from a template, and
/// from nowhere else; the type keeps it apart from text, which must be escaped.
public struct HTML: Hashable, Sendable {
  /// The markup in UTF-8, as it is written to a file: a page need not become a `String` on its way.
  public let bytes: [UInt8]

  /// Escapes a text for the content of an element or a double-quoted attribute.
  public init(text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    bytes.append(escapedForHTML: text)
    self.bytes = bytes
  }

  /// Takes markup that is known to be safe.
  public init(markup: String) {
    bytes = Array(markup.utf8)
  }

  /// Takes markup that is known to be safe, in UTF-8.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The markup as text.
  public var markup: String { String(decoding: bytes, as: UTF8.self) }
}

extension [UInt8] {
  /// Appends a text with `& < > " '` written as references.
  public mutating func append(escapedForHTML text: String) {
    var text = text
    text.withUTF8 { text in
      guard text.contains(where: { $0.mustBeEscaped }) else { return append(contentsOf: text) }
      for byte in text {
        if let reference = byte.htmlReference {
          reference.withUTF8Buffer { append(contentsOf: $0) }
        } else {
          append(byte)
        }
      }
    }
  }
}

extension String {
  /// The text with `& < > " '` written as references.
  var escapedForHTML: String {
    let mustBeEscaped =
      utf8.withContiguousStorageIfAvailable { $0.contains { $0.mustBeEscaped } } ?? true
    return mustBeEscaped ? HTML(text: self).markup : self
  }
}

extension UInt8 {
  /// Whether there is a reference for the character.
  fileprivate var mustBeEscaped: Bool {
    self == UInt8(ascii: "&") || self == UInt8(ascii: "<") || self == UInt8(ascii: ">")
      || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
  }

  /// The reference for a character that must not stand in markup.
  ///
  /// Text is escaped by bytes and not by characters: a quote followed by a combining accent is one
  /// `Character`, and must be escaped all the same.
  fileprivate var htmlReference: StaticString? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
