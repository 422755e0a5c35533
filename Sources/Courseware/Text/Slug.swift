import Foundation

/// Makes the ids of headings and questions out of their text: lower-case, accents dropped, each
/// other run of characters a hyphen.
enum Slug {
  /// The slug of a text; empty where it holds no letter or digit.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var pendingHyphen = false
    func add(_ letter: UInt8) {
      if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      pendingHyphen = false
      slug.append(letter)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: add(UInt8(scalar.value))
      case 0x41...0x5A: add(UInt8(scalar.value | 0x20))
      case 0..<0x80: pendingHyphen = true
      default:
        let letters = plainLetters(of: scalar)
        for letter in letters.utf8 { add(letter) }
        let isMark = letters.isEmpty && scalar.properties.generalCategory == .nonspacingMark
        if letters.isEmpty, !isMark { pendingHyphen = true }
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The slug of a term, in which letters of other scripts stand as their numbers: α-GT is not γ-GT.
  static func term(_ term: String) -> String {
    let spelt = term.lowercased().unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic && !scalar.isASCII && plainLetters(of: scalar).isEmpty
        ? "u" + String(scalar.value, radix: 16) : String(scalar)
    }
    return make(spelt.joined())
  }

  /// A name made of a text's first words; nil where there are none.
  static func name(from text: String) -> String? {
    let words = make(text).split(separator: "-").prefix(6)
    return words.isEmpty ? nil : String(words.joined(separator: "-").prefix(Limits.nameCharacters))
  }

  /// The lower-case letters and digits of ASCII that a character outside it is written with; none
  /// for a sign.
  private static func plainLetters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à", "â", "ä", "À", "Â", "Ä": "a"
    case "é", "è", "ê", "ë", "É", "È", "Ê", "Ë": "e"
    case "î", "ï", "Î", "Ï": "i"
    case "ô", "ö", "Ô", "Ö", "ø", "Ø": "o"
    case "ù", "û", "ü", "Ù", "Û", "Ü": "u"
    case "ç", "Ç": "c"
    case "œ", "Œ": "oe"
    case "æ", "Æ": "ae"
    case "ß": "ss"
    case "ł", "Ł": "l"
    case "’", "«", "»", "–", "—", "…", "\u{A0}", "\u{202F}": ""
    default:
      String(
        String(scalar).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
      )
    }
  }
}
