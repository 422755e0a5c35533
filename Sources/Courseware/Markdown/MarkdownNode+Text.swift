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
    guard let literal = cmark_node_get_literal(pointer) else { return false }
    let wanted = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    return strncmp(literal, wanted, text.utf8CodeUnitCount) == 0
  }

  /// Whether the literal holds a text.
  func literalContains(_ text: StaticString) -> Bool {
    guard let literal = cmark_node_get_literal(pointer) else { return false }
    let wanted = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    return strstr(literal, wanted) != nil
  }

  /// Whether the literal begins with an ASCII sign, or with anything that is not ASCII.
  func literalMayBegin(with sign: Unicode.Scalar) -> Bool {
    guard let literal = cmark_node_get_literal(pointer) else { return false }
    let first = UInt8(bitPattern: literal.pointee)
    return first == UInt8(ascii: sign) || first >= 0x80
  }

  /// Takes bytes off the beginning of the literal.
  func dropFirst(_ count: Int) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    // With the NUL that ends it.
    let rest = UnsafeBufferPointer(start: literal + count, count: strlen(literal) - count + 1)
    _ = cmark_node_set_literal(pointer, Array(rest))
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

extension [MarkdownNode] {
  /// The text of all nodes without markup.
  var plainText: String {
    guard let first else { return "" }
    return dropFirst().reduce(into: first.plainText) { $0 += $1.plainText }
  }
}
