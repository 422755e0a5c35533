/// The box at the beginning of an option: `[ ]` or `[x]`, or a box sign that Word makes.
enum TaskBox: Equatable {
  case ticked, unticked

  /// Finds the box that a text begins with.
  ///
  /// - Returns: the box and the text after it, or nil. A no-break space may stand in the box, and
  ///   the cross may be a capital.
  static func find(in text: String) -> (box: TaskBox, rest: String)? {
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

  /// Takes the box off a node that begins with one, and is the first of an item of a list.
  static func take(from node: MarkdownNode) -> TaskBox? {
    guard mayStand(at: node) else { return nil }
    if let box = plainBox(at: node) {
      node.dropFirst(4)
      return box
    }
    guard let (box, rest) = find(in: node.literal) else { return nil }
    node.literal = rest
    return box
  }

  /// Whether a node, which is the first of an item of a list, begins with a box.
  static func stands(at node: MarkdownNode) -> Bool {
    mayStand(at: node) && (plainBox(at: node) != nil || find(in: node.literal) != nil)
  }

  /// Whether a node is a text that begins with a bracket or a sign outside ASCII, as boxes do.
  private static func mayStand(at node: MarkdownNode) -> Bool {
    node.kind == .text && node.literalMayBegin(with: "[")
  }

  /// The box as nearly everybody types it, which needs no look at each character; nil for others.
  private static func plainBox(at node: MarkdownNode) -> TaskBox? {
    node.withLiteral { text in
      guard text.count > 4, text[4] != UInt8(ascii: " "), text[3] == UInt8(ascii: " ") else {
        return nil
      }
      switch (text[0], text[1], text[2]) {
      case (UInt8(ascii: "["), UInt8(ascii: " "), UInt8(ascii: "]")): return .unticked
      case (UInt8(ascii: "["), UInt8(ascii: "x"), UInt8(ascii: "]")): return .ticked
      default: return nil
      }
    }
  }

  /// Finds a box after a bullet that Word makes, which is no list for Markdown.
  static func findAfterBullet(in text: String) -> (box: TaskBox, rest: String)? {
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
