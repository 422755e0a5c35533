/// Markup that is safe to put into a page.
///
/// It comes from escaped text, from libcmark's renderer in safe mode, or from a template, and
/// from nowhere else; the type keeps it apart from text, which must be escaped.
public struct HTML: Hashable, Sendable {
  /// The markup in UTF-8, as it is written to a file: a page need not become a `String` on its way.
  public let bytes: [UInt8]

  /// Escapes a text for the content of an element or a double-quoted attribute.
  public init(text: String) {
    guard text.mustBeEscaped else {
      bytes = Array(text.utf8)
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let reference = byte.htmlReference {
        reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
      } else {
        bytes.append(byte)
      }
    }
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

extension String {
  /// The text with `& < > " '` written as references.
  var escapedForHTML: String {
    mustBeEscaped ? HTML(text: self).markup : self
  }

  /// Whether the text holds a character for which there is a reference.
  fileprivate var mustBeEscaped: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains { $0.mustBeEscaped } }
      ?? utf8.contains { $0.mustBeEscaped }
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
