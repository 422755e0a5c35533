/// A run of letters, digits and underscores in a text, as terms are made of.
struct TextWord {
  /// Its bytes.
  let range: Range<Int>

  /// Where the word before it ends.
  private let endOfPrevious: Int

  /// The words of a text.
  static func all(in text: [UInt8]) -> [TextWord] {
    var words: [TextWord] = []
    var (index, end) = (0, 0)
    while index < text.count {
      let width = separatorWidth(in: text, at: index)
      guard width == 0 else {
        index += width
        continue
      }
      let start = index
      while index < text.count, separatorWidth(in: text, at: index) == 0 { index += 1 }
      words.append(TextWord(range: start..<index, endOfPrevious: end))
      end = index
    }
    return words
  }

  /// What the word is looked up by: in lower case, after what separates it from the word before it
  /// in the term.
  func key(in text: [UInt8], isFirst: Bool) -> String {
    let word = self.text(in: text).lowercased()
    return isFirst ? word : separator(in: text) + word
  }

  /// The word as typed.
  func text(in text: [UInt8]) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Whether a term can begin with the word, which is no second part of a compound.
  func mayBegin(in text: [UInt8]) -> Bool {
    !(range.lowerBound > 0 && endOfPrevious == range.lowerBound - 1
      && endOfPrevious > 0 && text[range.lowerBound - 1] == UInt8(ascii: "-"))
  }

  /// Whether a term can end with the word, which is no first part of a compound.
  func mayEnd(in text: [UInt8]) -> Bool {
    let end = range.upperBound
    guard end + 1 < text.count, Self.separatorWidth(in: text, at: end + 1) == 0 else { return true }
    return text[end] != UInt8(ascii: "-") && text[end] != UInt8(ascii: "'")
  }

  /// What stands between the word and the one before it; all white space is alike, and so are the
  /// two apostrophes.
  private func separator(in text: [UInt8]) -> String {
    let between = text[endOfPrevious..<range.lowerBound]
    guard between.count <= 8 else { return "\u{0}" }
    let typed = String(decoding: between, as: UTF8.self)
    if typed.allSatisfy(\.isWhitespace) { return " " }
    return typed == "’" ? "'" : typed
  }

  /// How many bytes at a place are no part of a word: signs of ASCII, U+0080–00BF and
  /// U+2000–2FFF, where spaces, quotes and dashes are.
  private static func separatorWidth(in text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      0
    case 0..<0x80: 1
    case 0xC2: min(2, text.count - index)
    case 0xE2: min(3, text.count - index)
    default: 0
    }
  }
}
