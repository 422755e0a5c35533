public import Courseware

/// What can be said of a document that somebody shows.
///
/// What a certificate says is shown only where its organiser is known to have signed it.
public enum Verdict: Hashable, Sendable {
  /// A pinned key signed it, and nothing speaks against it.
  case genuine(Certificate)

  /// The key that everybody has signed it: it proves nothing. The certificate is nil where that key is
  /// not pinned, for then not even its signature was checked.
  case demonstration(Certificate?)

  /// It was signed, and is dated later than today.
  case notYetValid(Certificate)

  /// It was signed, and withdrawn on a day.
  case withdrawn(Certificate, on: CalendarDate)

  /// It was signed, and replaced by another one on a day.
  case replaced(Certificate, by: Serial, on: CalendarDate)

  /// It is signed with a key that had been retired when it was dated.
  case keyRetired(Certificate, until: CalendarDate)

  /// It names a key that is known, and is not what that key signed; or it has not the form of a token
  /// that could be genuine.
  case altered

  /// It names a key that is not known.
  case unknownIssuer(keyID: String)

  /// There is no token in it.
  case notVerifiable

  /// Whether it is what it says it is.
  public var isGenuine: Bool {
    if case .genuine = self { true } else { false }
  }

  /// What it is about; nil where that is not known.
  public var certificate: Certificate? {
    switch self {
    case .genuine(let certificate), .notYetValid(let certificate), .withdrawn(let certificate, _),
      .replaced(let certificate, _, _), .keyRetired(let certificate, _):
      certificate
    case .demonstration(let certificate): certificate
    case .altered, .unknownIssuer, .notVerifiable: nil
    }
  }
}
