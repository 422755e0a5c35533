import Courseware

/// What stands in a specimen where a document has its signature.
enum Specimen {
  /// As many characters as a signed token of this certificate has, so that its code looks, prints and
  /// scans like a real one.
  static func token(like certificate: Certificate) -> String {
    let texts = [
      certificate.issuer, certificate.serial.text, certificate.edition, certificate.name,
      certificate.kind.rawValue, certificate.title,
      certificate.replaces.map { #","rep":"\#($0.text)""# } ?? "",
    ]
    // {"iss":"","jti":"","nbf":1781222400,"wid":"","name":"","doc":"","title":"",
    // "from":"2026-06-09","to":"2026-06-09","min":345} and ,"score":85
    let names = certificate.score == nil ? 123 : 134
    let payload = texts.reduce(names) { $0 + $1.utf8.count }
    // Header and signature have always the same length, and base64 has four characters for three.
    let length = 71 + 86 + 2 + payload * 4 / 3
    let word = "SPECIMEN-"
    return String(String(repeating: word, count: length / word.count + 1).prefix(length))
  }
}
