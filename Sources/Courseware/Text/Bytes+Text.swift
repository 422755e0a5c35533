/// Texts written at the end of bytes, as fast as memory is copied: to go through a text's own view
/// of its bytes takes some 30 instructions for each.
extension [UInt8] {
  /// Appends a text in UTF-8.
  public mutating func append(text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if done == nil { append(contentsOf: text.utf8) }
  }

  /// Appends a text as JSON writes it, quotation marks included.
  public mutating func append(quotedForJSON text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      !bytes.contains(where: \.isEscapedInJSON)
    }
    guard isPlain else { return append(text: text.quotedForJSON) }
    append(UInt8(ascii: "\""))
    append(text: text)
    append(UInt8(ascii: "\""))
  }
}
