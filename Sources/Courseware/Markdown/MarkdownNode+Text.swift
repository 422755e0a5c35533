import CCmark

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension MarkdownNode {
  /// The node's text without markup: a line's end is a space, an image its alternative text.
  var plainText: String {
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

  /// The number of words in the node's own literal: runs of anything but ASCII signs and spaces.
  var wordCount: Int {
    guard let literal = cmark_node_get_literal(pointer) else { return 0 }
    var (count, inWord) = (0, false)
    var position = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    while position.pointee != 0 {
      let byte = position.pointee
      let isLetter = byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- 48 < 10
      if isLetter, !inWord { count &+= 1 }
      inWord = isLetter
      position += 1
    }
    return count
  }

  /// Whether the literal begins with a text.
  func literalBegins(with text: StaticString) -> Bool {
    text.withUTF8Buffer { literalBytes.starts(with: $0) }
  }

  /// The bytes of the literal where they lie, to be used at once.
  private var literalBytes: UnsafeBufferPointer<UInt8> {
    guard let literal = cmark_node_get_literal(pointer) else { return .init(start: nil, count: 0) }
    let bytes = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: strlen(literal))
  }
}
