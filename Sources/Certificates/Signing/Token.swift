import Courseware

/// A certificate with its signature, as one text: a JWT (RFC 7519), ES256.
///
/// That it could be read says nothing of its signature: a `Verifier` does.
public struct Token: Hashable, Sendable {
  /// The token as it is printed, stored and checked.
  public let text: String

  /// What it says.
  public let certificate: Certificate

  /// Takes a token apart; nil of anything that `SigningKey` would not have written.
  public init?(_ text: String) {
    guard let parts = TokenParts(text), let claims = Claims(bytes: parts.payload) else {
      return nil
    }
    self.text = text
    certificate = claims.certificate
  }
}
