import Foundation

// Bytes as tokens write them: base64url without padding (RFC 4648, section 5).
extension [UInt8] {
  /// The bytes as base64url, without padding.
  package var base64URL: String {
    Data(self).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// Takes bytes from base64url; nil of anything but the one way in which they can be written.
  ///
  /// The last character may have bits to spare. They must be zero, or the same bytes could be
  /// written in several ways.
  package init?(base64URL text: some StringProtocol) {
    let characters = Array(text.utf8)
    guard characters.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count * 3 / 4)
    var (value, bits): (UInt32, UInt32) = (0, 0)
    for character in characters {
      guard let digit = Self.digit(character) else { return nil }
      value = value << 6 | digit
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: value >> bits))
      value &= 1 << bits - 1
    }
    guard value == 0 else { return nil }
    self = bytes
  }

  private static func digit(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
