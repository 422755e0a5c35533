/// A document that an edition can give; the raw values are those of `workshop.yml`.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// The « attestation de présence ».
  case attendance

  /// The « certificat de réalisation ».
  case completion

  /// The « attestation de fin de formation ».
  case achievement
}
