package import Crypto
import Foundation

/// The public half of a key that signs documents: a point of the curve P-256.
public struct PublicKey: Hashable, Sendable {
  /// What tokens call it: the first 16 characters of its thumbprint (RFC 7638), base64url.
  public let id: String

  /// Its two coordinates one after the other, 64 bytes.
  public let coordinates: [UInt8]

  /// The key as its file holds it: PEM.
  public let pem: String

  /// Takes a key from its PEM text; nil of anything but a point of P-256.
  public init?(pem: String) {
    guard let key = try? P256.Signing.PublicKey(pemRepresentation: pem) else { return nil }
    self.init(key)
  }

  /// Takes a key by its coordinates; nil where they are no point of P-256.
  public init?(coordinates: [UInt8]) {
    guard let key = try? P256.Signing.PublicKey(rawRepresentation: coordinates) else { return nil }
    self.init(key)
  }

  package init(_ key: P256.Signing.PublicKey) {
    coordinates = Array(key.rawRepresentation)
    pem = key.pemRepresentation + "\n"
    let (x, y) = (Array(coordinates[..<32]).base64URL, Array(coordinates[32...]).base64URL)
    let members = #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
    id = String(Array(SHA256.hash(data: Data(members.utf8))).base64URL.prefix(16))
  }

  /// The key's first coordinate, base64url, as in a JWK.
  public var x: String { Array(coordinates[..<32]).base64URL }

  /// The key's second coordinate, base64url, as in a JWK.
  public var y: String { Array(coordinates[32...]).base64URL }
}
