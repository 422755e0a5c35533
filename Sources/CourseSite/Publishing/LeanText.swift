/// A script or style sheet as the site ships it: without the lines that hold a comment only and
/// without indentation, which are half of it.
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

  private static func lean(_ text: [UInt8], isScript: Bool) -> [UInt8]? {
    var lean: [UInt8] = []
    lean.reserveCapacity(text.count)
    var isInComment = false
    for line in text.split(separator: UInt8(ascii: "\n")) {
      let code = line.trimmed
      switch Comment(code, isInComment: isInComment, isScript: isScript) {
      case .whole: isInComment = false
      case .opens: isInComment = true
      case .none where isInComment: return nil
      case .none:
        let marks = code.count { $0 == UInt8(ascii: "`") }
        guard marks.isMultiple(of: 2), code.last != UInt8(ascii: "\\") else { return nil }
        guard !code.isEmpty else { continue }
        lean += code
        lean.append(UInt8(ascii: "\n"))
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
      let opens = code.starts(with: "/*".utf8)
      if !isInComment, isScript, code.starts(with: "//".utf8) {
        self = .whole
      } else if !isInComment, !opens {
        self = .none
      } else {
        let text = isInComment ? code : code.dropFirst(2)
        let end = zip(text, text.dropFirst()).enumerated()
          .first { $0.element == (UInt8(ascii: "*"), UInt8(ascii: "/")) }?.offset
        self = end.map { $0 == text.count - 2 ? .whole : .none } ?? .opens
      }
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: Self {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    let from = drop { blanks.contains($0) }
    return from.dropLast(from.reversed().prefix { blanks.contains($0) }.count)
  }
}
