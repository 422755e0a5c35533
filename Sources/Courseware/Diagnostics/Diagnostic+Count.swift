extension [Diagnostic] {
  /// How many errors and warnings there are, such as "2 errors and 1 warning"; nil for none.
  public var countInWords: Localized? {
    let errors = count { $0.severity == .error }
    let warnings = count - errors
    let parts = [
      (errors, Localized(fr: "erreur", en: "error")),
      (warnings, Localized(fr: "avertissement", en: "warning")),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    func words(_ language: Language) -> [String] {
      parts.map { number, noun in "\(number) \(noun[language])\(number == 1 ? "" : "s")" }
    }
    return Localized(
      fr: words(.french).joined(separator: " et "),
      en: words(.english).joined(separator: " and ")
    )
  }
}
