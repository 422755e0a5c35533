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
    guard let text = text(value) else { return nil }
    if let fault = PersonTextFault(text) {
      note(fault.message, help: fault.help, at: value)
      return nil
    }
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
}

extension Localized {
  fileprivate static let instant = Localized(
    fr: "un moment qui existe, avec son décalage, ainsi : \"2026-06-09T12:31:00+02:00\"",
    en: "a moment that exists, with its offset, like this: \"2026-06-09T12:31:00+02:00\""
  )
}
