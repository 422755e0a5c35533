extension JSONScanner {
  /// Passes over a text, from its first quotation mark to after its last.
  mutating func scanText() -> JSONFault? {
    let start = index
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return index - start <= Limits.jsonTextBytes ? nil : .textTooLong(from: start)
      case UInt8(ascii: "\\"):
        if let fault = scanEscape() { return fault }
      case 0x0A, 0x0D: return .lineEndInText(from: start)
      case 0..<0x20: return .controlInText(bytes[index], at: index)
      default: index += 1
      }
    }
    return unexpectedEnd
  }

  private mutating func scanEscape() -> JSONFault? {
    guard index + 1 < bytes.count else { return unexpectedEnd }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
      return nil
    case UInt8(ascii: "u"): return scanCodeUnits()
    default: return .unknownEscape(at: index)
    }
  }

  /// Passes over `\u` and four digits, and over the second half of a pair of surrogates.
  private mutating func scanCodeUnits() -> JSONFault? {
    let start = index
    guard let first = bytes.codeUnit(at: index + 2) else { return .badCodeUnit(at: start) }
    index += 6
    switch first {
    case 0xD800...0xDBFF:
      guard bytes.holds("\\u", at: index), let second = bytes.codeUnit(at: index + 2),
        (0xDC00...0xDFFF).contains(second)
      else { return .loneSurrogate(at: start) }
      index += 6
      return nil
    case 0xDC00...0xDFFF: return .loneSurrogate(at: start)
    default: return nil
    }
  }

  /// Passes over a number: digits, perhaps a fraction, perhaps an exponent.
  mutating func scanNumber() -> JSONFault? {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = scanDigits()
    var isGood = whole == 1 || whole > 1 && bytes[index - whole] != UInt8(ascii: "0")
    if isGood, peek(UInt8(ascii: "."), nil) {
      index += 1
      isGood = scanDigits() > 0
    }
    if isGood, peek(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      index += 1
      if peek(UInt8(ascii: "+"), UInt8(ascii: "-")) { index += 1 }
      isGood = scanDigits() > 0
    }
    return isGood ? nil : .badNumber(at: start)
  }

  private mutating func scanDigits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index - start
  }

  private func peek(_ one: UInt8, _ other: UInt8?) -> Bool {
    index < bytes.count && (bytes[index] == one || bytes[index] == other)
  }

  /// Passes over `true`, `false` or `null`; anything else is no value.
  mutating func scanWord(comma: Int?) -> JSONFault? {
    for word in ["true", "false", "null"] as [StaticString] where bytes.holds(word, at: index) {
      index += word.utf8CodeUnitCount
      return nil
    }
    return .noValue(bytes[index], comma: comma, at: index)
  }

  /// What keeps the file from being read as UTF-8 at all.
  var encodingFault: JSONFault? {
    let hasZeros = bytes.prefix(4).contains(0)
    let marks = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if hasZeros || marks { return .utf16(at: 0) }
    return bytes.firstInvalidByte.map { .notUTF8(at: $0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The code unit that four hexadecimal digits write.
  func codeUnit(at index: Int) -> UInt32? {
    guard index + 4 <= count else { return nil }
    var unit: UInt32 = 0
    for byte in self[index..<(index + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
