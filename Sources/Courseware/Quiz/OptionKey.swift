import Crypto

/// What saved answers call an option: it follows from the option's text alone, so options can be
/// moved, added and taken away.
enum OptionKey {
  /// The first 8 characters, lower-case Crockford base 32, of the SHA-256 of a text in NFC; the
  /// text comes with its white space collapsed.
  static func make(_ text: String) -> String {
    var text = text.composed
    var digest = SHA256()
    text.withUTF8 { digest.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    let bits = digest.finalize().withUnsafeBytes { bytes in
      bytes.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    return String(unsafeUninitializedCapacity: 8) { characters in
      for index in 0..<8 {
        characters[index] = alphabet[Int(bits >> (35 - 5 * index) & 31)]
      }
      return 8
    }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
