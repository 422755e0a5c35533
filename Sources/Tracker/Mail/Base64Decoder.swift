/// Makes bytes of the digits of base64, of either alphabet.
struct Base64Decoder {
  private var bits: UInt32 = 0
  private var count = 0

  /// Takes one digit.
  ///
  /// - Returns: the byte that it completes.
  mutating func take(_ value: UInt8) -> UInt8? {
    bits = bits << 6 | UInt32(value)
    count += 6
    guard count >= 8 else { return nil }
    count -= 8
    return UInt8(truncatingIfNeeded: bits >> UInt32(count))
  }

  /// The value of a digit; nil of what is none.
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  /// All whole bytes of some digits; what is no digit is passed over.
  static func bytes(of digits: some Sequence<UInt8>) -> [UInt8] {
    var decoder = Base64Decoder()
    return digits.compactMap { value($0).flatMap { decoder.take($0) } }
  }
}
