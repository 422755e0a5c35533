/// The box at the beginning of an option: `[ ]` or `[x]`, or a box sign that Word makes.
enum TaskBox: Equatable {
  case ticked, unticked

  /// Finds the box that a text begins with.
  ///
  /// - Returns: the box and the text after it, or nil. A no-break space may stand in the box, and
  ///   the cross may be a capital.
  static func find(in text: String) -> (box: TaskBox, rest: String)? {
    // What nearly everybody types needs no look at each character.
    let afterBox = text.utf8.dropFirst(4)
    if let first = afterBox.first, first != UInt8(ascii: " ") {
      if text.utf8.starts(with: "[ ] ".utf8) { return (.unticked, String(Substring(afterBox))) }
      if text.utf8.starts(with: "[x] ".utf8) { return (.ticked, String(Substring(afterBox))) }
    }
    let trimmed = text.drop { $0.isWhitespace }
    if let first = trimmed.first, let box = signs[first] {
      return (box, String(trimmed.dropFirst().drop { $0.isWhitespace }))
    }
    guard trimmed.first == "[" else { return nil }
    let inside = trimmed.dropFirst()
    guard let mark = inside.first, inside.dropFirst().first == "]" else { return nil }
    let rest = String(inside.dropFirst(2).drop { $0.isWhitespace })
    if mark.isWhitespace { return (.unticked, rest) }
    return mark == "x" || mark == "X" ? (.ticked, rest) : nil
  }

  /// Finds the box that a node begins with, which is the first of an item of a list.
  static func find(at node: MarkdownNode) -> (box: TaskBox, rest: String)? {
    // What begins with an ASCII letter needs no look at its text.
    guard node.kind == .text, node.literalMayBegin(with: "[") else { return nil }
    return find(in: node.literal)
  }

  /// Finds a box after a bullet that Word makes, which is no list for Markdown.
  static func findAfterBullet(in text: String) -> (box: TaskBox, rest: String)? {
    // The signs lie outside ASCII, where next to no line of text begins.
    guard let byte = text.utf8.first, byte >= 0x80 || byte <= 0x20 else { return nil }
    let trimmed = text.drop { $0.isWhitespace }
    guard let first = trimmed.first, bullets.contains(first) || signs[first] != nil else {
      return nil
    }
    return find(in: bullets.contains(first) ? String(trimmed.dropFirst()) : String(trimmed))
  }

  private static let signs: [Character: TaskBox] = [
    "☐": .unticked, "□": .unticked, "☑": .ticked, "☒": .ticked,
  ]

  private static let bullets: Set<Character> = ["•", "–", "—", "·", "◦", "▪"]
}
