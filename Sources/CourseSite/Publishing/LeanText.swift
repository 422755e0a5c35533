import Courseware

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
    bytes = text.withUnsafeBufferPointer { Self.lean($0, isScript: isScript) } ?? text
  }

  private static func lean(_ text: UnsafeBufferPointer<UInt8>, isScript: Bool) -> [UInt8]? {
    let literal = UInt8(ascii: "`")
    let hasLiterals = text.next(literal, from: 0) != nil
    var lean: [UInt8] = []
    lean.reserveCapacity(text.count)
    var isInComment = false
    var start = 0
    while start < text.count {
      let end = text.next(UInt8(ascii: "\n"), from: start) ?? text.count
      let code = UnsafeBufferPointer(rebasing: text[start..<end].trimmed)
      start = end + 1
      switch Comment(code, isInComment: isInComment, isScript: isScript) {
      case .whole: isInComment = false
      case .opens: isInComment = true
      case .none where isInComment: return nil
      case .none:
        guard !hasLiterals || code.count(of: literal).isMultiple(of: 2),
          code.last != UInt8(ascii: "\\")
        else { return nil }
        if !code.isEmpty { LeanLine(code: code, isScript: isScript).append(to: &lean) }
      }
    }
    return isInComment ? nil : lean
  }

  /// What a line is of a comment: all of it to its end, its beginning or middle, or none.
  private enum Comment {
    case whole
    case opens
    case none

    init(_ code: UnsafeBufferPointer<UInt8>, isInComment: Bool, isScript: Bool) {
      let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
      let second = code.count > 1 && code.first == slash ? code[1] : 0
      if !isInComment, second != star {
        self = isScript && second == slash ? .whole : .none
        return
      }
      let end = code.end(of: "*/", from: isInComment ? 0 : 2)
      self = end.map { $0 == code.count ? .whole : .none } ?? .opens
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
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
