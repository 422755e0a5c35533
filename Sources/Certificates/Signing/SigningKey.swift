public import Courseware
import Crypto
import Foundation

/// The organiser's private key, with which documents are signed: ES256, on the curve P-256.
///
/// It shows itself nowhere: whatever prints or reflects it sees the id of its public half.
public struct SigningKey: Sendable {
  private let key: P256.Signing.PrivateKey

  /// The half that everybody may know.
  public let publicKey: PublicKey

  /// Draws a key.
  public init() {
    self.init(P256.Signing.PrivateKey())
  }

  /// Takes a key from its PEM text, PKCS#8 or SEC 1.
  ///
  /// - Throws: a `Diagnostic` of anything but a private key on P-256; it repeats nothing of the text.
  public init(pem: String) throws(Diagnostic) {
    guard let key = try? P256.Signing.PrivateKey(pemRepresentation: pem) else {
      throw PublicKey(pem: pem) == nil ? .noSigningKey : .publicInsteadOfPrivate
    }
    self.init(key)
  }

  private init(_ key: P256.Signing.PrivateKey) {
    self.key = key
    publicKey = PublicKey(key.publicKey)
  }

  /// The key as its file holds it: PEM, PKCS#8.
  ///
  /// Whoever has it signs in the organiser's name.
  public var privatePEM: String { key.pemRepresentation + "\n" }

  /// Signs a certificate.
  ///
  /// Each signature of ES256 is another one: sign once and keep the token.
  ///
  /// - Parameter certificate: what is certified.
  /// - Returns: the token.
  /// - Throws: a `Diagnostic` naming the field that no token can hold.
  public func token(for certificate: Certificate) throws(Diagnostic) -> String {
    let claims = Claims(certificate)
    try claims.check()
    let header = TokenHeader(keyID: publicKey.id).text
    let signed = Array(header.utf8).base64URL + "." + Array(claims.text.utf8).base64URL
    guard let signature = try? key.signature(for: Data(signed.utf8)) else { throw .notSigned }
    let token = signed + "." + Array(signature.rawRepresentation).base64URL
    guard token.utf8.count <= Limits.tokenBytes else { throw .tokenTooLong(token.utf8.count) }
    return token
  }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The id of the public half.
  public var description: String { "SigningKey(\(publicKey.id))" }

  /// The id of the public half.
  public var debugDescription: String { description }

  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Diagnostic {
  fileprivate static let noSigningKey = Diagnostic(
    Localized(
      fr: "ce n'est pas une clé privée P-256 au format PEM",
      en: "this is no private P-256 key in PEM"
    ),
    help: Localized(
      fr: "faites-en une : atelier keys new cle.pem",
      en: "make one: atelier keys new key.pem"
    )
  )

  fileprivate static let publicInsteadOfPrivate = Diagnostic(
    Localized(
      fr: "c'est une clé publique : elle vérifie et ne signe pas",
      en: "this is a public key: it checks and does not sign"
    ),
    help: Localized(
      fr: "donnez le fichier de la clé privée, celui sans « .pub »",
      en: "give the file of the private key, the one without '.pub'"
    )
  )

  fileprivate static let notSigned = Diagnostic(
    Localized(fr: "la signature a échoué", en: "signing failed")
  )

  fileprivate static func tokenTooLong(_ count: Int) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "jeton de \(count) caractères, plus que les \(Limits.tokenBytes) possibles",
        en: "token of \(count) characters, more than the \(Limits.tokenBytes) there may be"
      ),
      help: Localized(
        fr: "raccourcissez le titre de l'édition ou le nom de l'organisme",
        en: "shorten the title of the edition or the name of the organiser"
      )
    )
  }
}
