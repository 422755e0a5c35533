/// What `FrenchTypography` asks of a text. A space is an ordinary one, one of the two no-break ones
/// or the end of a line.
extension UnsafeBufferPointer<UInt8> {
  /// The next place with a mark, a digit or C2, which begins the French quotes.
  ///
  /// Eight bytes at once: a byte less than `n` is one that `n` can only be taken from with a borrow,
  /// which sets its highest bit. The borrow goes on to higher bytes, so the lowest one found is
  /// right.
  func nextMark(from index: Int) -> Int? {
    guard let base = baseAddress else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = index
    while index + 8 <= count {
      let bytes = UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      )
      // The digits, the colon and the semicolon are neighbours.
      let digit = bytes ^ (ones &* 0x30)
      let exclamation = bytes ^ (ones &* 0x21)
      let question = bytes ^ (ones &* 0x3F)
      let quote = bytes ^ (ones &* 0xC2)
      let found =
        ((digit &- ones &* 12) & ~digit) | ((exclamation &- ones) & ~exclamation)
        | ((question &- ones) & ~question) | ((quote &- ones) & ~quote)
      let marks = found & (ones &* 0x80)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    return self[index...].firstIndex { $0 &- 0x30 < 12 || $0 == 0x21 || $0 == 0x3F || $0 == 0xC2 }
  }

  /// Whether two bytes stand at a place.
  func holds(_ first: UInt8, _ second: UInt8, at index: Int) -> Bool {
    index + 1 < count && self[index] == first && self[index + 1] == second
  }

  /// Whether a block ends at a place.
  func isEnd(at index: Int) -> Bool {
    index >= count || self[index] == FrenchTypography.boundary
  }

  /// Whether a space stands at a place, or a block ends there.
  func isSpaceOrEnd(at index: Int) -> Bool {
    isEnd(at: index) || endOfSpace(from: index) != nil
  }

  /// The place after the one space at a place; nil if there is none.
  func endOfSpace(from index: Int) -> Int? {
    guard index < count else { return nil }
    switch self[index] {
    case 0x20, 0x0A: return index + 1
    case 0xC2: return holds(0xC2, 0xA0, at: index) ? index + 2 : nil
    case 0xE2:
      return holds(0xE2, 0x80, at: index) && holds(0x80, 0xAF, at: index + 1) ? index + 3 : nil
    default: return nil
    }
  }

  /// The place after all spaces at a place.
  func endOfSpaces(from index: Int) -> Int {
    var end = index
    while let next = endOfSpace(from: end) { end = next }
    return end
  }

  /// The place of the first of the spaces that stand before a place.
  func startOfSpaces(before index: Int) -> Int {
    var start = index
    while start > 0 {
      switch self[start - 1] {
      case 0x20, 0x0A: start -= 1
      case 0xA0 where start > 1 && self[start - 2] == 0xC2: start -= 2
      case 0xAF where start > 2 && self[start - 3] == 0xE2 && self[start - 2] == 0x80: start -= 3
      default: return start
      }
    }
    return start
  }

  /// Whether a letter of a Latin script, with its accents, ends at a place.
  func isLetter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let last = self[index - 1]
    if last < 0x80 { return (last | 0x20) &- UInt8(ascii: "a") < 26 }
    guard index > 1, (0xC3...0xCD).contains(self[index - 2]) else { return false }
    return !(self[index - 2] == 0xC3 && (last == 0x97 || last == 0xB7))
  }

  /// Whether a word or a thing begins at a place.
  func isWord(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = self[index]
    return (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || (0xC3...0xCD).contains(byte) || byte == FrenchTypography.object
  }

  /// The place after all digits at a place.
  func endOfDigits(from index: Int) -> Int {
    var end = index
    while end < count, self[end] &- UInt8(ascii: "0") < 10 { end += 1 }
    return end
  }

  /// Whether digits at a place are the beginning of a number, and not its decimals, the second of
  /// two numbers or a part of a name.
  func beginsNumber(at index: Int) -> Bool {
    let start = startOfSpaces(before: index)
    guard start > 0 else { return true }
    let before = self[start - 1]
    if start < index { return before &- UInt8(ascii: "0") >= 10 }
    return [UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "\""), FrenchTypography.boundary]
      .contains(before)
  }

  /// The place after a space and just three digits; nil if they do not stand there.
  func group(from index: Int) -> Int? {
    guard let start = endOfSpace(from: index), endOfDigits(from: start) == start + 3 else {
      return nil
    }
    return start + 3
  }

  /// The place after the unit at a place; nil if there is none.
  func endOfUnit(from index: Int) -> Int? {
    guard index < count else { return nil }
    if self[index] == UInt8(ascii: "%") { return index + 1 }
    if self[index] == 0xE2, holds(0x82, 0xAC, at: index + 1) || holds(0x80, 0xB0, at: index + 1) {
      return index + 3
    }
    if holds(0xC2, 0xB0, at: index), index + 2 < count, self[index + 2] == UInt8(ascii: "C") {
      return index + 3
    }
    var end = index
    while end < count, end - index < 4, (self[end] | 0x20) &- UInt8(ascii: "a") < 26 { end += 1 }
    // « 90 s'achève »: only what ends there is a unit.
    let isElided =
      end < count && (self[end] == 0x27 || self[end] == 0xE2 && holds(0x80, 0x99, at: end + 1))
    guard end > index, !isWord(at: end), !isElided,
      FrenchTypography.units.contains(String(decoding: self[index..<end], as: UTF8.self))
    else { return nil }
    return end
  }
}
