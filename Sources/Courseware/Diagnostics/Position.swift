/// A place in a file as its author sees it.
public struct Position: Hashable, Sendable {
  /// The file's path, as the user would type it.
  public let file: String

  /// The line, counted from 1; nil where the whole file is meant.
  public let line: Int?

  /// The column in characters, counted from 1; nil where the whole file is meant.
  public let column: Int?

  /// Names a whole file.
  public init(file: String) {
    self.file = file
    line = nil
    column = nil
  }

  /// Names a character of a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Position: Comparable {
  /// Orders by file, then line, then column; a whole file comes before its lines.
  public static func < (a: Position, b: Position) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}
