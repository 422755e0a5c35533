/// A line of a script or style sheet without the spaces that only its reader needs.
///
/// Which spaces those are can be told of most lines by their bytes alone. A line with a slash, an
/// apostrophe or a back quote could hold an expression or text in which a space counts; it stays.
struct LeanLine {
  private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - code: the line without spaces at its ends.
  ///   - isScript: whether it is of a script.
  init(_ code: ArraySlice<UInt8>, isScript: Bool) {
    let code = isScript ? Self.withoutTypes(code) : code
    guard !code.contains(where: Self.unclear.contains) else {
      bytes = Array(code)
      return
    }
    let (after, before) = isScript ? (Self.marks, Self.marks) : (Self.afterStyle, Self.beforeStyle)
    bytes.reserveCapacity(code.count)
    var isInText = false
    for (index, byte) in zip(code.indices, code) {
      if byte == UInt8(ascii: "\"") { isInText.toggle() }
      // Spaces around operators may go, but not between two signs: « a + +b ».
      let isLoose =
        byte == UInt8(ascii: " ") && !isInText
        && (bytes.last.map(after.contains) ?? true || before.contains(code[index + 1]))
      // The last declaration of a rule needs no end of its own.
      if !isScript, !isInText, byte == UInt8(ascii: "}"), bytes.last == UInt8(ascii: ";") {
        bytes.removeLast()
      }
      if !isLoose { bytes.append(byte) }
    }
  }

  /// A line without the types that stand before an expression: `/** @type {Element} */ (found)`.
  private static func withoutTypes(_ code: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = code.index(of: "/** @type ", from: code.startIndex),
      let end = code.index(of: "*/ ", from: start)
    else { return code }
    return withoutTypes(code[..<start] + code[(end + 3)...])
  }

  /// What makes a line unclear, an escaped quotation mark among it.
  private static let unclear = ByteSet("/`'\\")
  private static let marks = ByteSet("=<>(){}[],;:?&|!")
  private static let afterStyle = ByteSet(":{},;>")
  private static let beforeStyle = ByteSet("{},;>!")
}

extension ArraySlice<UInt8> {
  /// The index of a text's first occurrence; nil if there is none.
  fileprivate func index(of text: StaticString, from start: Index) -> Index? {
    text.withUTF8Buffer { text in
      var start = start
      while let found = self[start...].firstIndex(of: text[0]) {
        if self[found...].starts(with: text) { return found }
        start = found + 1
      }
      return nil
    }
  }
}
