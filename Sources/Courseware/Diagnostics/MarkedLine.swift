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
    let word = rest.prefix { !$0.isWhitespace }
    let marked = word.isEmpty ? rest.prefix(1) : word
    before = String(line[..<rest.startIndex]).printable
    self.marked = String(marked).printable
    after = String(rest[marked.endIndex...]).printable
  }
}

extension Excerpt {
  /// The cut line with what the diagnostic points at.
  public var marked: MarkedLine { MarkedLine(line, column: indent + 1) }
}
