/// A source line in three parts, of which the middle one is what a diagnostic points at.
public struct MarkedLine: Hashable, Sendable {
  /// What stands before it.
  public let before: String

  /// The word, or what is left of it, that begins at the place; empty at the end of the line.
  public let marked: String

  /// What follows.
  public let after: String

  /// Marks the word at a place of a line.
  ///
  /// - Parameters:
  ///   - line: the line; what a page or terminal would obey is made visible.
  ///   - column: the place in characters, counted from 1.
  public init(_ line: some StringProtocol, column: Int) {
    let start = line.index(line.startIndex, offsetBy: max(column - 1, 0), limitedBy: line.endIndex)
    let rest = line[(start ?? line.endIndex)...]
    let word = Self.word(rest)
    let marked = word.isEmpty ? rest.prefix(1) : word
    before = String(line[..<rest.startIndex]).printable
    self.marked = String(marked).printable
    after = String(rest[marked.endIndex...]).printable
  }

  /// The beginning of a text up to a space, or to a bracket that was opened before it.
  private static func word<Text: StringProtocol>(_ text: Text) -> Text.SubSequence {
    var open = 0
    return text.prefix { character in
      if "([".contains(character) { open += 1 }
      if ")]".contains(character) { open -= 1 }
      return open >= 0 && !character.isWhitespace
    }
  }
}

extension Excerpt {
  /// The cut line with what the diagnostic points at.
  public var marked: MarkedLine { MarkedLine(line, column: indent + 1) }
}
