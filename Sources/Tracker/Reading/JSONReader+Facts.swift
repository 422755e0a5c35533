import Courseware

// The kinds of values that several formats have.
extension JSONReader {
  /// What tells people, editions or half-days apart.
  mutating func identifier(_ value: JSONDocument.Value) -> String? {
    parsed(value, expected: .identifier) { $0.isIdentifier ? $0 : nil }
  }

  /// A moment, with its offset.
  mutating func instant(_ value: JSONDocument.Value) -> Instant? {
    parsed(value, expected: .instant) { Instant($0) }
  }

  /// A short text about a person, without spaces at its ends.
  mutating func personText(_ value: JSONDocument.Value) -> String? {
    guard let text = text(value), isShowable(text, at: value) else { return nil }
    let trimmed = text.trimmed
    if trimmed.isEmpty {
      note(
        Localized(fr: "texte vide", en: "empty text"),
        help: Localized(
          fr: "remplissez-le ou supprimez la clé",
          en: "fill it in or delete the key"
        ),
        at: value
      )
      return nil
    }
    if trimmed.utf8.count != text.utf8.count {
      note(
        Localized(fr: "espaces au début ou à la fin", en: "spaces at the beginning or the end"),
        severity: .warning,
        help: Localized(fr: "supprimez-les", en: "delete them"),
        at: value
      )
    }
    return trimmed
  }

  /// Notes what no name may hold, for it is printed on documents: characters that nobody sees and
  /// that move or turn what stands around them.
  private mutating func isShowable(_ text: String, at value: JSONDocument.Value) -> Bool {
    // Most names are short and in ASCII.
    if text.utf8.count <= Limits.personTextCharacters, text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) {
      return true
    }
    if text.unicodeScalars.count > Limits.personTextCharacters {
      let limit = Limits.personTextCharacters
      note(
        Localized(
          fr: "texte de plus de \(limit) caractères",
          en: "a text of more than \(limit) characters"
        ),
        help: Localized(fr: "raccourcissez-le", en: "shorten it"),
        at: value
      )
      return false
    }
    guard let control = text.unicodeScalars.first(where: \.isControl) else { return true }
    let code = String(control.value, radix: 16, uppercase: true)
    let padded = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    note(
      Localized(
        fr: "caractère invisible interdit ici (\(padded))",
        en: "invisible character that is not allowed here (\(padded))"
      ),
      help: Localized(
        fr: "effacez-le, ou tapez le texte de nouveau",
        en: "delete it, or type the text again"
      ),
      at: value
    )
    return false
  }
}

extension String {
  /// Whether it is 1 to 64 of `A-Za-z0-9._-`.
  var isIdentifier: Bool {
    (1...64).contains(utf8.count)
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    let start = unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, the end of a line or paragraph, or one of those that embed
  /// or turn the direction of a text.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Localized {
  fileprivate static let identifier = Localized(
    fr: "1 à 64 lettres sans accent, chiffres, points, tirets bas ou traits d'union",
    en: "1 to 64 letters without accents, digits, dots, underscores or hyphens"
  )

  fileprivate static let instant = Localized(
    fr: "un moment qui existe, avec son décalage, ainsi : \"2026-06-09T12:31:00+02:00\"",
    en: "a moment that exists, with its offset, like this: \"2026-06-09T12:31:00+02:00\""
  )
}
