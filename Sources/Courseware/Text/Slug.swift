import Foundation

/// Makes the ids of headings and questions out of their text: lower-case, accents dropped, each
/// other run of characters a hyphen.
enum Slug {
  /// The slug of a text; empty where it holds no letter or digit.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var pendingHyphen = false
    for scalar in text.unicodeScalars {
      let letters = plainLetters(of: scalar)
      if letters.isEmpty, scalar.properties.generalCategory == .nonspacingMark { continue }
      if letters.isEmpty { pendingHyphen = true }
      for letter in letters {
        if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        slug.append(letter)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether a text may name a question: `[a-z0-9-]+`.
  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
      }
  }

  /// The lower-case letters and digits of ASCII that a character is written with; none for a sign.
  private static func plainLetters(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: [UInt8(scalar.value)]
    case 0x41...0x5A: [UInt8(scalar.value | 0x20)]
    case 0..<0x80: []
    default:
      switch scalar {
      case "œ", "Œ": Array("oe".utf8)
      case "æ", "Æ": Array("ae".utf8)
      case "ß": Array("ss".utf8)
      case "ø", "Ø": Array("o".utf8)
      case "ł", "Ł": Array("l".utf8)
      default:
        String(scalar).decomposedStringWithCompatibilityMapping.lowercased().utf8.filter {
          $0 &- 0x30 < 10 || $0 &- 0x61 < 26
        }
      }
    }
  }
}
