extension StringProtocol {
  /// Whether it is what courses, modules and questions are called: `[a-z0-9-]{1,200}`.
  ///
  /// The schemas of files that come and go say the same, and so do the scripts that write them: what
  /// had another name would be left out of somebody's results.
  package var isName: Bool {
    (1...Limits.nameCharacters).contains(utf8.count)
      && utf8.allSatisfy {
        $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
      }
  }
}

extension Localized {
  /// How a name is written.
  package static let name = Localized(
    fr: "1 à \(Limits.nameCharacters) lettres minuscules sans accent, chiffres ou traits d'union",
    en: "1 to \(Limits.nameCharacters) lower-case letters without accents, digits or hyphens"
  )
}
