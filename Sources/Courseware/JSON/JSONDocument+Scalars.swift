extension JSONDocument {
  /// What a text says, in NFC.
  package func text(of value: Value) -> String {
    source.bytes.withUnsafeBufferPointer { bytes in
      let start = start(of: value) + 1
      var end = start
      while bytes[end] != UInt8(ascii: "\"") {
        guard bytes[end] != UInt8(ascii: "\\") else {
          return Self.unescaped(bytes, from: start).composed
        }
        end += 1
      }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        .composed
    }
  }

  /// The whole number that a number is; nil if it is none that JavaScript would know exactly.
  ///
  /// As JSON Schema has it, `1.0` and `1e0` are whole.
  package func integer(of value: Value) -> Int? {
    let start = start(of: value)
    let digits = source.bytes[start...].prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard let number = Double(String(decoding: digits, as: UTF8.self)),
      abs(number) < 0x1p53
    else { return nil }
    return Int(exactly: number)
  }

  /// The text up to the closing quotation mark with its escapes resolved; they are known to be good.
  private static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var (text, index) = ([UInt8](), start)
    while bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] == UInt8(ascii: "\\") else {
        text.append(bytes[index])
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = bytes.codeUnit(at: index) ?? 0
        index += 4
        if (0xD800...0xDBFF).contains(scalar), let low = bytes.codeUnit(at: index + 2) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        text += String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8
      default: text.append(bytes[index - 1])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
