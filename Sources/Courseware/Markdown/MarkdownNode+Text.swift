import CCmark

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension MarkdownNode {
  /// The node's text without markup: a line's end is a space, an image its alternative text.
  var plainText: String {
    if kind == .text { return literal }
    if let only = firstChild, only.next == nil, only.kind == .text { return only.literal }
    var text = ""
    walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }

  /// The number of words in the node's own literal, as the spaces between them tell.
  var wordCount: Int {
    withLiteral { literal in
      let space = UInt8(ascii: " ")
      guard let first = literal.first, let last = literal.last else { return 0 }
      let spaces = literal.count(of: space)
      return max(0, spaces + 1 - (first == space ? 1 : 0) - (last == space ? 1 : 0))
    }
  }

  /// The number of words in all text and code below the node.
  var wordsBelow: Int {
    var count = 0
    walk { node, entering in
      if entering, node.kind == .text || node.kind == .code { count += node.wordCount }
    }
    return count
  }

  /// Whether the literal begins with a text.
  func literalBegins(with text: StaticString) -> Bool {
    withLiteral { literal in text.withUTF8Buffer { literal.starts(with: $0) } }
  }

  /// Whether the literal holds a text.
  func literalContains(_ text: StaticString) -> Bool {
    guard let literal = cmark_node_get_literal(pointer) else { return false }
    let wanted = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    return strstr(literal, wanted) != nil
  }

  /// Whether the literal begins with an ASCII sign, or with anything that is not ASCII.
  func literalMayBegin(with sign: Unicode.Scalar) -> Bool {
    withLiteral { $0.first.map { $0 == UInt8(ascii: sign) || $0 >= 0x80 } ?? false }
  }

  /// Reads the bytes of the literal where they lie.
  func withLiteral<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let literal = cmark_node_get_literal(pointer) else {
      return read(UnsafeBufferPointer(start: nil, count: 0))
    }
    let bytes = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    return read(UnsafeBufferPointer(start: bytes, count: strlen(literal)))
  }
}
