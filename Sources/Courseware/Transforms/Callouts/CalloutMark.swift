/// The mark `[!word]` at the beginning of a block quote, and what stands after it on its line.
struct CalloutMark {
  /// The word between `[!` and `]`, as typed.
  let word: String

  /// The paragraph whose first line the mark is on.
  private let paragraph: MarkdownNode

  /// The text node that begins with the mark.
  private let text: MarkdownNode

  /// Finds the mark of a block quote.
  init?(_ quote: MarkdownNode) {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text,
      let word = Self.word(at: text)
    else { return nil }
    self.word = word
    self.paragraph = paragraph
    self.text = text
  }

  /// The word of a mark that a text node begins with.
  static func word(at text: MarkdownNode) -> String? {
    text.withLiteral { literal in
      guard literal.count > 2, literal[0] == UInt8(ascii: "["), literal[1] == UInt8(ascii: "!")
      else { return nil }
      let word = literal.dropFirst(2).prefix(100)
      guard let end = word.firstIndex(of: UInt8(ascii: "]")), end > word.startIndex,
        !word[..<end].contains(UInt8(ascii: "["))
      else { return nil }
      return String(decoding: word[..<end], as: UTF8.self)
    }
  }

  /// Takes the mark's line out of the quote.
  ///
  /// - Returns: what stood after the mark, unlinked; the caller puts it somewhere or frees it.
  func takeLine() -> [MarkdownNode] {
    let rest = text.withLiteral { literal in
      String(decoding: literal.drop { $0 != UInt8(ascii: "]") }.dropFirst(), as: UTF8.self)
    }
    let trimmed = rest.unicodeScalars.drop { $0.properties.isWhitespace }
    var line: [MarkdownNode] = []
    if trimmed.isEmpty {
      text.free()
    } else {
      text.literal = String(trimmed)
      text.unlink()
      line.append(text)
    }
    while let node = paragraph.firstChild {
      if node.kind == .softBreak || node.kind == .lineBreak {
        node.free()
        paragraph.line += 1
        break
      }
      node.unlink()
      line.append(node)
    }
    if paragraph.firstChild == nil { paragraph.free() }
    return line
  }
}
