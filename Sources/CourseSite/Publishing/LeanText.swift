/// A script or style sheet as the site ships it: without comments and spaces for its reader, which
/// are half of it.
///
/// Whoever wants to read them reads the templates; phones load what is left.
struct LeanText {
  /// What is shipped: the text as it stands where a line could be part of a longer literal.
  let bytes: [UInt8]

  /// - Parameters:
  ///   - text: a script or a style sheet.
  ///   - isScript: whether `//` begins a comment.
  init(_ text: [UInt8], isScript: Bool) {
    bytes = Self.lean(text, isScript: isScript) ?? text
  }

  private static let scriptEnds = ByteSet("{;,")
  private static let styleEnds = ByteSet("{};,")

  private static func lean(_ text: [UInt8], isScript: Bool) -> [UInt8]? {
    let hasLiterals = text.contains(UInt8(ascii: "`"))
    var lean: [UInt8] = []
    lean.reserveCapacity(text.count)
    var isInComment = false
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let code = text[start..<end].trimmed
      start = end + 1
      switch Comment(code, isInComment: isInComment, isScript: isScript) {
      case .whole: isInComment = false
      case .opens: isInComment = true
      case .none where isInComment: return nil
      case .none:
        guard !hasLiterals || code.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2),
          code.last != UInt8(ascii: "\\")
        else { return nil }
        guard !code.isEmpty else { continue }
        let line = LeanLine(code, isScript: isScript).bytes
        // As in a line: the last declaration needs no end of its own.
        if !isScript, line.first == UInt8(ascii: "}"), lean.last == UInt8(ascii: ";") {
          lean.removeLast()
        }
        lean += line
        // After these nothing depends on where a line ends, unless a comment does.
        let isWhole = line.last.map((isScript ? scriptEnds : styleEnds).contains) ?? false
        if !isWhole || isScript && line.contains(UInt8(ascii: "/")) {
          lean.append(UInt8(ascii: "\n"))
        }
      }
    }
    return isInComment ? nil : lean
  }

  /// What a line is of a comment: all of it to its end, its beginning or middle, or none.
  private enum Comment {
    case whole
    case opens
    case none

    init(_ code: ArraySlice<UInt8>, isInComment: Bool, isScript: Bool) {
      let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
      let second = code.count > 1 && code.first == slash ? code[code.startIndex + 1] : 0
      if !isInComment, second != star {
        self = isScript && second == slash ? .whole : .none
        return
      }
      let text = isInComment ? code : code.dropFirst(2)
      let end = text.indices.first {
        $0 + 1 < text.endIndex && text[$0] == star && text[$0 + 1] == slash
      }
      self = end.map { $0 + 2 == text.endIndex ? .whole : .none } ?? .opens
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: Self {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}
