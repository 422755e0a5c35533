extension String {
  /// How many columns a terminal gives the text: two to a character of East Asia or a pictograph,
  /// none to what joins the character before it.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text cut to so many columns, with an ellipsis where something is left out.
  func cut(to width: Int) -> String {
    guard columns > width else { return self }
    var (cut, used) = ("", 0)
    for character in self {
      guard used + character.columns < width else { break }
      cut.append(character)
      used += character.columns
    }
    return width > 0 ? cut + "…" : ""
  }

  /// The text with spaces after it to so many columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text with spaces before it to so many columns.
  func paddedAtStart(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}

extension Character {
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    let isPicture =
      first.properties.isEmojiPresentation || unicodeScalars.contains { $0.value == 0xFE0F }
    return isPicture || Self.wide.contains { $0.contains(first.value) } ? 2 : 1
  }

  /// The blocks whose characters are wide or fullwidth (Unicode Standard Annex 11).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
