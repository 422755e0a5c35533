extension Diagnostic.Severity {
  /// What readers of a page are told; on a terminal the word stays English, for editors look for it.
  public var name: Localized {
    switch self {
    case .error: Localized(fr: "Erreur", en: "Error")
    case .warning: Localized(fr: "Avertissement", en: "Warning")
    }
  }
}
