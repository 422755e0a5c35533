/// Markup that is safe to put into a page.
///
/// It comes from escaped text, from libcmark's renderer in safe mode, or from a template, and
/// from nowhere else; the type keeps it apart from text, which must be escaped.
public struct HTML: Hashable, Sendable {
  /// The markup.
  public let markup: String

  /// Escapes a text for the content of an element or a double-quoted attribute.
  public init(text: String) {
    markup = text.escapedForHTML
  }

  /// Takes markup that is known to be safe.
  public init(markup: String) {
    self.markup = markup
  }
}

extension String {
  /// The text with `& < > " '` written as references, byte by byte.
  ///
  /// By bytes and not by characters: a quote followed by a combining accent is one `Character`,
  /// and must be escaped all the same.
  var escapedForHTML: String {
    guard utf8.contains(where: { $0.htmlReference != nil }) else { return self }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count + 32)
    for byte in utf8 {
      if let reference = byte.htmlReference {
        escaped.append(contentsOf: reference.utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var htmlReference: String? {
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
