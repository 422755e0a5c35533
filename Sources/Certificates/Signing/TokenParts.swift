import Courseware

/// A token taken apart, before anybody looks at what it says.
struct TokenParts {
  /// Bytes in a signature: two numbers of P-256.
  static let signatureBytes = 64

  /// The id of the key that is said to have signed.
  let keyID: String

  /// What is signed: the first two parts with their dot.
  let signed: [UInt8]

  /// The claims' bytes.
  let payload: [UInt8]

  /// The two numbers of the signature.
  let signature: [UInt8]

  /// Takes a token apart; nil where it has not the form of ours: three parts in base64url as it can
  /// only be written, the one header, a signature of the one length.
  init?(_ text: String) {
    guard text.utf8.count <= Limits.tokenBytes else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = [UInt8](base64URL: parts[0]).flatMap(TokenHeader.init),
      let payload = [UInt8](base64URL: parts[1]), let signature = [UInt8](base64URL: parts[2]),
      signature.count == Self.signatureBytes
    else { return nil }
    keyID = header.keyID
    signed = Array("\(parts[0]).\(parts[1])".utf8)
    self.payload = payload
    self.signature = signature
  }
}
