extension Localized {
  static let textExpected = Localized(
    fr: "un texte est attendu ici",
    en: "a text is expected here"
  )
  static let refusedCharacter = Localized(
    fr: "caractère invisible qui ne peut pas être dans un texte",
    en: "invisible character that no text may hold"
  )
  static let removeEscape = Localized(
    fr: #"effacez ce qui l'écrit, comme \0 ou \u202E"#,
    en: #"delete what writes it, such as \0 or \u202E"#
  )
}
