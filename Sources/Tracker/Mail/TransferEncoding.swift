/// How the bytes of a part are written in a mail (RFC 2045, section 6).
enum TransferEncoding {
  case plain, quotedPrintable, base64

  /// Takes the value of `Content-Transfer-Encoding`; what is unknown is taken as it stands.
  init(_ name: String) {
    switch name {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .plain
    }
  }

  /// The bytes that a part of a text stands for.
  func decoded(_ text: NumberedText, _ range: Range<Int>) -> NumberedText {
    var result = NumberedText()
    result.begin(line: text.line(at: range.lowerBound))
    switch self {
    case .plain: Self.copy(text, range, to: &result)
    case .quotedPrintable: Self.unquote(text, range, to: &result)
    case .base64: Self.unpack(text, range, to: &result)
    }
    return result
  }

  private static func copy(
    _ text: NumberedText,
    _ range: Range<Int>,
    to result: inout NumberedText
  ) {
    for offset in range {
      result.append(text.bytes[offset])
      if text.bytes[offset] == NumberedText.newline {
        result.begin(line: text.line(at: offset + 1))
      }
    }
  }

  private static func unquote(
    _ text: NumberedText,
    _ range: Range<Int>,
    to result: inout NumberedText
  ) {
    let bytes = text.bytes
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "=") {
        if offset + 1 < range.upperBound, let high = bytes[offset].hexadecimal,
          let low = bytes[offset + 1].hexadecimal
        {
          result.append(high << 4 | low)
          offset += 2
          continue
        }
        // At the end of a line, blanks aside, it says that the line goes on.
        var end = offset
        while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        if end == range.upperBound || bytes[end] == NumberedText.newline {
          offset = min(end + 1, range.upperBound)
          result.begin(line: text.line(at: offset))
          continue
        }
      }
      result.append(byte)
      if byte == NumberedText.newline { result.begin(line: text.line(at: offset)) }
    }
  }

  private static func unpack(
    _ text: NumberedText,
    _ range: Range<Int>,
    to result: inout NumberedText
  ) {
    var decoder = Base64Decoder()
    for offset in range {
      let byte = text.bytes[offset]
      if let value = Base64Decoder.value(byte) {
        if let decoded = decoder.take(value) { result.append(decoded) }
      } else if byte == UInt8(ascii: "=") {
        decoder = Base64Decoder()
      } else if byte == NumberedText.newline {
        result.begin(line: text.line(at: offset + 1))
      }
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit; nil of what is none.
  var hexadecimal: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
