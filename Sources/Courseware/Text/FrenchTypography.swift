/// The spaces of French typography: narrow and no-break before `; ! ?`, in numbers and before their
/// units, no-break before `:` and inside « ».
///
/// A space that was typed there is replaced. One that was not is added only where the text is
/// surely French prose, so that `10:30`, `a?b=c`, `;-)` and addresses stay as typed. What is set
/// already stays as it is.
///
/// It looks at bytes, once each, for every text of a course passes through it.
struct FrenchTypography {
  /// The byte that stands in a flat text for the end of a block: nothing goes together across it.
  static let boundary: UInt8 = 0

  /// The byte that stands in a flat text for a thing that is no text: code, an image, a field.
  static let object: UInt8 = 1

  /// Some bytes of a text, and what belongs there instead.
  struct Change {
    let range: Range<Int>
    let replacement: StaticString
  }

  /// The changes that a text needs, in order and apart from one another.
  static func changes(in text: UnsafeBufferPointer<UInt8>) -> [Change] {
    var typography = FrenchTypography(text: text)
    typography.read()
    return typography.changes
  }

  /// A text with its changes made.
  static func set(_ text: String) -> String {
    var text = text
    let set = text.withUTF8 { bytes -> [UInt8]? in
      let changes = changes(in: bytes)
      guard !changes.isEmpty else { return nil }
      var set: [UInt8] = []
      set.reserveCapacity(bytes.count + 4 * changes.count)
      apply(changes[...], to: bytes, in: 0..<bytes.count, into: &set)
      return set
    }
    return set.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Appends a part of a text with the changes made that begin or end in it.
  static func apply(
    _ changes: ArraySlice<Change>,
    to text: UnsafeBufferPointer<UInt8>,
    in part: Range<Int>,
    into result: inout [UInt8]
  ) {
    var index = part.lowerBound
    for change in changes {
      let start = max(index, change.range.lowerBound)
      result += UnsafeBufferPointer(rebasing: text[index..<start])
      if part.contains(change.range.lowerBound) {
        change.replacement.withUTF8Buffer { result += $0 }
      }
      index = max(index, min(change.range.upperBound, part.upperBound))
    }
    result += UnsafeBufferPointer(rebasing: text[index..<part.upperBound])
  }

  /// The units of letters that a number is kept together with.
  static let units: Set<String> = [
    "h", "min", "s", "ms", "mm", "cm", "m", "km", "g", "mg", "kg", "ml", "mL", "Ko", "Mo", "Go",
    "To", "px", "Hz", "kHz", "MHz", "GHz", "T", "mGy", "mSv",
  ]

  private static let narrow: StaticString = "\u{202F}"
  private static let wide: StaticString = "\u{A0}"

  private let text: UnsafeBufferPointer<UInt8>
  private var changes: [Change] = []

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  private mutating func read() {
    var index = 0
    while let found = text.nextMark(from: index) {
      switch text[found] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
        index = setMark(at: found, Self.narrow)
      case UInt8(ascii: ":"): index = setMark(at: found, Self.wide)
      case 0xC2: index = setQuote(at: found)
      default: index = setNumber(at: found)
      }
    }
  }

  /// Notes a change, unless the place is right already or has just been set by another rule.
  private mutating func set(_ range: Range<Int>, _ replacement: StaticString) {
    guard range.lowerBound >= changes.last?.range.upperBound ?? 0,
      !replacement.withUTF8Buffer({ $0.elementsEqual(text[range]) })
    else { return }
    changes.append(Change(range: range, replacement: replacement))
  }
}

extension FrenchTypography {
  /// Sets the space before a mark, which may be a run such as `?!`.
  ///
  /// - Returns: where to read on.
  private mutating func setMark(at index: Int, _ space: StaticString) -> Int {
    let isLoud = text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?")
    var end = index + 1
    while isLoud, end < text.count, text[end] == 0x21 || text[end] == 0x3F { end += 1 }
    let start = text.startOfSpaces(before: index)
    if start < index {
      if start > 0, text[start - 1] != Self.boundary, closes(at: end, afterLoud: isLoud) {
        set(start..<index, space)
      }
    } else if isSurelyProse(at: end, afterLoud: isLoud),
      endsPlainWord(at: index, colon: text[index] == 0x3A)
    {
      set(index..<index, space)
    }
    return end
  }

  /// Whether a mark before a place is one of prose, and no part of `?x=1` or of a smiley.
  private func closes(at index: Int, afterLoud isLoud: Bool) -> Bool {
    guard !text.isSpaceOrEnd(at: index) else { return true }
    switch text[index] {
    case UInt8(ascii: "\""), Self.object: return true
    case 0xC2: return text.holds(0xC2, 0xBB, at: index)
    case 0xE2: return index + 1 < text.count && text[index + 1] == 0x80
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "'"):
      return isLoud
    default: return false
    }
  }

  /// Whether a mark before a place can be nothing but one of prose, even if no space was typed.
  private func isSurelyProse(at index: Int, afterLoud isLoud: Bool) -> Bool {
    text.isSpaceOrEnd(at: index) || text.holds(0xC2, 0xBB, at: index)
      || isLoud && text[index] == UInt8(ascii: ")")
  }

  /// Whether a letter or a closing quote stands before a place, at the end of something that
  /// can only be a word.
  private func endsPlainWord(at index: Int, colon: Bool) -> Bool {
    let isQuote =
      index > 1 && text.holds(0xC2, 0xBB, at: index - 2)
      || index > 2 && text[index - 3] == 0xE2 && text.holds(0x80, 0x9D, at: index - 2)
      || index > 1 && text[index - 1] == UInt8(ascii: "\"") && text[index - 2] > 0x20
    guard isQuote || text.isLetter(before: index) else { return false }
    var start = index
    while start > 0, index - start < 80, text[start - 1] > 0x20 {
      switch text[start - 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"), UInt8(ascii: "-"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: ","):
        start -= 1
      default: return false
      }
    }
    // One letter and a colon is a drive, a variable, a speaker: who knows.
    return !colon || index - start > 1
  }

  /// Sets the space inside a quote.
  ///
  /// - Returns: where to read on.
  private mutating func setQuote(at index: Int) -> Int {
    let end = index + 2
    if text.holds(0xC2, 0xAB, at: index) {
      let spaces = text.endOfSpaces(from: end)
      if spaces > end {
        if !text.isEnd(at: spaces) { set(end..<spaces, Self.wide) }
      } else if text.isWord(at: end) {
        set(index..<end, "«\u{A0}")
      }
    } else if text.holds(0xC2, 0xBB, at: index) {
      let start = text.startOfSpaces(before: index)
      guard start > 0, text[start - 1] != Self.boundary else { return end }
      let isOpening = start < index && text.isWord(at: end)
      let isEmpty = start == index && index > 1 && text.holds(0xC2, 0xAB, at: index - 2)
      if !isOpening, !isEmpty { set(start..<index, Self.wide) }
    }
    return min(end, text.count)
  }

  /// Sets the spaces between the groups of a number, and before its unit.
  ///
  /// - Returns: where to read on.
  private mutating func setNumber(at index: Int) -> Int {
    var end = text.endOfDigits(from: index)
    if end - index <= 3, text[index] != UInt8(ascii: "0"), text.beginsNumber(at: index) {
      var gaps: [Range<Int>] = []
      while let group = text.group(from: end) {
        gaps.append(end..<(group - 3))
        end = group
      }
      // Digits that go on in another manner are a telephone number or some such.
      let isFree = text.endOfSpace(from: end).map { text.endOfDigits(from: $0) == $0 } ?? true
      if isFree { for gap in gaps { set(gap, Self.narrow) } }
    }
    guard let unit = text.endOfSpace(from: end), let past = text.endOfUnit(from: unit) else {
      return end
    }
    set(end..<unit, Self.narrow)
    // 12 h 30
    if past == unit + 1, text[unit] == UInt8(ascii: "h"), let minutes = text.endOfSpace(from: past),
      text.endOfDigits(from: minutes) == minutes + 2
    {
      set(past..<minutes, Self.narrow)
    }
    return past
  }
}
