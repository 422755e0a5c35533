extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte that does not belong to well-formed UTF-8; nil if there is none.
  ///
  /// Most bytes of a text are ASCII, and these are passed over eight at a time, which `String` does
  /// not do.
  public var firstInvalidByte: Int? {
    var index = 0
    while let found = nextBeyondASCII(from: index) {
      guard let length = lengthOfCharacter(at: found) else { return found }
      index = found + length
    }
    return nil
  }

  /// The index of the first byte from an index on that is not ASCII; nil if there is none.
  func nextBeyondASCII(from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      let bytes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let beyond = UInt64(littleEndian: bytes) & 0x8080_8080_8080_8080
      if beyond != 0 { return index + beyond.trailingZeroBitCount / 8 }
      index += 8
    }
    return self[index...].firstIndex { $0 >= 0x80 }
  }

  /// The length of a character outside ASCII; nil if it is not well formed (Unicode, table 3-7).
  private func lengthOfCharacter(at index: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch self[index] {
    // The letters of Europe, which are most of these.
    case 0xC2...0xDF: return index + 1 < count && self[index + 1] & 0xC0 == 0x80 ? 2 : nil
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= count, second.contains(self[index + 1]),
      self[(index + 2)..<(index + length)].allSatisfy({ (0x80...0xBF).contains($0) })
    else { return nil }
    return length
  }
}
