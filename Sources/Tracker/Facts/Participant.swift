public import Courseware

/// Who takes part in an edition, as one file tells it.
public struct Participant: Hashable, Sendable {
  /// How a health professional works, which decides who is named on some documents.
  public enum Practice: String, CaseIterable, Sendable {
    /// Employed.
    case employed

    /// Self-employed: the person stands for herself, no employer is named.
    case selfEmployed = "self-employed"
  }

  /// What tells people apart: 1 to 64 of `A-Za-z0-9._-`; a number such as `017-T` as a rule.
  public var id: String

  /// The form of address, such as « Dr ».
  public var title: String?

  /// The given name, in NFC.
  public var givenName: String?

  /// The family name, in NFC.
  public var familyName: String

  /// The e-mail address.
  public var email: String?

  /// The hospital, practice or other body.
  public var organisation: String?

  /// How the person works.
  public var practice: Practice?

  /// The number in the « Répertoire partagé des professionnels de santé »: 11 digits.
  public var rpps: String?

  /// When these details were written; nil for older than any that say it.
  public var updatedAt: Instant?
}
