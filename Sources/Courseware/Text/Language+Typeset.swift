extension Language {
  /// A text as it is set in the language: French has spaces of its own, English stays as typed.
  public func typeset(_ text: String) -> String {
    self == .french ? FrenchTypography.set(text) : text
  }
}
