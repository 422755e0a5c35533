import Crypto

/// What saved answers call an option: it follows from the option's text alone, so options can be
/// moved, added and taken away.
enum OptionKey {
  /// The first 8 characters, lower-case Crockford base 32, of the SHA-256 of a text in NFC; the
  /// text comes with its white space collapsed.
  static func make(_ text: String) -> String {
    let digest = SHA256.hash(data: Array(text.composed.utf8))
    var bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var characters: [UInt8] = []
    for _ in 0..<8 {
      characters.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return String(decoding: characters.reversed(), as: UTF8.self)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
