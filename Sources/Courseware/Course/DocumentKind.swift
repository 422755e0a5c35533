/// A document that an edition can give; the raw values are those of `workshop.yml`.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// The « attestation de présence ».
  case attendance

  /// The « certificat de réalisation ».
  case completion

  /// The « attestation de fin de formation ».
  case achievement

  /// What the document is called.
  public var name: Localized {
    switch self {
    case .attendance: Localized(fr: "attestation de présence", en: "certificate of attendance")
    case .completion: Localized(fr: "certificat de réalisation", en: "certificate of completion")
    case .achievement:
      Localized(fr: "attestation de fin de formation", en: "certificate of achievement")
    }
  }
}
