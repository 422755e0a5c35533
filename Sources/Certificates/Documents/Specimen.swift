import Courseware

/// What stands in a specimen where a document has its signature.
enum Specimen {
  /// As many characters as a signed token of this certificate has, so that its code looks, prints and
  /// scans like a real one.
  static func token(like certificate: Certificate) -> String {
    let texts = [
      certificate.issuer, certificate.serial.text, certificate.edition, certificate.name,
      certificate.kind.rawValue, certificate.title, certificate.replaces?.text ?? "",
    ]
    let names = certificate.score == nil ? 130 : 142
    let payload = texts.reduce(names) { $0 + $1.utf8.count }
    // Header and signature have always the same length, and base64 has four characters for three.
    let length = 71 + 86 + 2 + payload * 4 / 3
    let word = "SPECIMEN-"
    return String(String(repeating: word, count: length / word.count + 1).prefix(length))
  }
}
