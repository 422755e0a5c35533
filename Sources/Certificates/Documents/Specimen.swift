import Courseware

/// What stands in a specimen where a document has its signature.
enum Specimen {
  /// As many characters as a signed token of this certificate has, so that its code looks, prints and
  /// scans like a real one.
  static func token(like certificate: Certificate) -> String {
    let header = TokenHeader(keyID: String(repeating: "-", count: TokenHeader.idLength)).text
    let parts = [header.utf8.count, Claims(certificate).text.utf8.count, TokenParts.signatureBytes]
    // Four characters of base64url hold three bytes; two dots part the three.
    let length = parts.reduce(2) { $0 + ($1 * 4 + 2) / 3 }
    let word = "SPECIMEN-"
    return String(String(repeating: word, count: length / word.count + 1).prefix(length))
  }
}
