import Crypto
import Foundation

/// The public half of a key that signs documents: a point of the curve P-256.
public struct PublicKey: Hashable, Sendable {
  /// What tokens call it: the first 16 characters of its thumbprint (RFC 7638), base64url.
  public let id: String

  /// Its two coordinates one after the other, 64 bytes.
  public let coordinates: [UInt8]

  /// Takes a key from its PEM text; nil of anything but a point of P-256.
  public init?(pem: String) {
    guard let key = try? P256.Signing.PublicKey(pemRepresentation: pem) else { return nil }
    self.init(coordinates: Array(key.rawRepresentation))
  }

  /// Takes a key by its coordinates; nil where they are no point of P-256.
  public init?(coordinates: [UInt8]) {
    guard (try? P256.Signing.PublicKey(rawRepresentation: coordinates)) != nil else { return nil }
    self.coordinates = coordinates
    let (x, y) = (Self.base64URL(coordinates[..<32]), Self.base64URL(coordinates[32...]))
    let members = #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
    id = String(Self.base64URL(Array(SHA256.hash(data: Data(members.utf8)))[...]).prefix(16))
  }

  /// The key's first coordinate, base64url, as in a JWK.
  public var x: String { Self.base64URL(coordinates[..<32]) }

  /// The key's second coordinate, base64url, as in a JWK.
  public var y: String { Self.base64URL(coordinates[32...]) }

  private static func base64URL(_ bytes: ArraySlice<UInt8>) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
