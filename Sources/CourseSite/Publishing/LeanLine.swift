import Courseware

/// A line of a script or style sheet without the spaces that only its reader needs.
///
/// Which spaces those are can be told of most lines by their bytes alone. A line with a slash, an
/// apostrophe or a back quote could hold an expression or text in which a space counts; it stays.
struct LeanLine {
  /// The line without spaces at its ends.
  let code: UnsafeBufferPointer<UInt8>

  /// Whether it is of a script.
  let isScript: Bool

  /// Writes the line, which is not empty, after others.
  func append(to lean: inout [UInt8]) {
    if isScript, let type = Self.type(in: code) {
      let rest = Array(code[..<type.lowerBound]) + code[type.upperBound...]
      return rest.withUnsafeBufferPointer { LeanLine(code: $0, isScript: true).append(to: &lean) }
    }
    // The last declaration of a rule needs no end of its own.
    if !isScript, code.first == UInt8(ascii: "}"), lean.last == UInt8(ascii: ";") {
      lean.removeLast()
    }
    if code.contains(where: Self.unclear.contains) {
      lean += code
    } else {
      appendClear(to: &lean)
    }
    if isLineNeeded(after: lean.last) { lean.append(UInt8(ascii: "\n")) }
  }

  private func appendClear(to lean: inout [UInt8]) {
    let (after, before) = isScript ? (Self.marks, Self.marks) : (Self.afterStyle, Self.beforeStyle)
    var (start, isInText) = (0, false)
    // At its beginning as after a comma.
    var previous = UInt8(ascii: ",")
    for index in code.indices {
      let byte = code[index]
      if byte == UInt8(ascii: "\"") { isInText.toggle() }
      // Spaces around operators may go, but not between two signs: « a + +b ».
      if byte == UInt8(ascii: " "), !isInText,
        after.contains(previous) || before.contains(code[index + 1])
      {
        lean += code[start..<index]
        start = index + 1
        continue
      }
      if !isScript, !isInText, byte == UInt8(ascii: "}"), previous == UInt8(ascii: ";") {
        lean += code[start..<index]
        lean.removeLast()
        start = index
      }
      previous = byte
    }
    lean += code[start...]
  }

  /// After some bytes nothing depends on where a line ends, unless a comment does.
  private func isLineNeeded(after last: UInt8?) -> Bool {
    let ends = isScript ? Self.scriptEnds : Self.styleEnds
    let isWhole = last.map(ends.contains) ?? false
    return !isWhole || isScript && code.next(UInt8(ascii: "/"), from: 0) != nil
  }

  /// Where a type stands before an expression: `/** @type {Element} */ (found)`.
  private static func type(in code: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let opening: StaticString = "/** @type "
    guard let start = code.end(of: opening, from: 0), let end = code.end(of: "*/ ", from: start)
    else { return nil }
    return (start - opening.utf8CodeUnitCount)..<end
  }

  /// What makes a line unclear, an escaped quotation mark among it.
  private static let unclear = ByteSet("/`'\\")
  private static let marks = ByteSet("=<>(){}[],;:?&|!")
  private static let afterStyle = ByteSet(":{},;>")
  private static let beforeStyle = ByteSet("{},;>!")
  private static let scriptEnds = ByteSet("{;,")
  private static let styleEnds = ByteSet("{};,")
}
