/// What tells a document from all others: 128 random bits in Crockford's base 32, 26 characters.
///
/// Nothing can be guessed of one from another, not even which came first.
public struct Serial: Hashable, Sendable {
  /// The characters, in upper case, such as `5W8M0Q2ZB7HD3YK1N6T9RXCAEF`.
  public let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Draws a serial.
  ///
  /// - Parameter generator: where chance comes from; the system's, outside tests.
  /// - Returns: a new serial.
  public static func random(using generator: inout some RandomNumberGenerator) -> Serial {
    Serial(bits: generator.next(), generator.next())
  }

  /// Takes a serial as it is written; nil of anything else.
  ///
  /// Small letters are taken for capitals.
  public init?(_ text: String) {
    let bytes = Array(text.uppercased().utf8)
    // 26 characters hold 130 bits: two more than there are.
    guard bytes.count == 26, bytes[0] <= UInt8(ascii: "7"),
      bytes.allSatisfy(Self.alphabet.contains)
    else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// What someone typed of a serial as it is written: capitals, no blanks, and for letters that no
  /// serial has the digits that they look like.
  public static func typed(_ text: String) -> String {
    let lookalikes: [Character: Character] = ["O": "0", "I": "1", "L": "1"]
    return String(text.uppercased().filter { !$0.isWhitespace }.map { lookalikes[$0] ?? $0 })
  }

  /// The serial of what is no document: only zeros, which chance never draws.
  public static let none = Serial(bits: 0, 0)

  /// The characters in groups of four, as they are printed.
  public var grouped: String {
    let characters = Array(text)
    let groups = stride(from: 0, to: characters.count, by: 4).map {
      String(characters[$0..<min($0 + 4, characters.count)])
    }
    return groups.joined(separator: "\u{A0}")
  }

  private init(bits high: UInt64, _ low: UInt64) {
    var value = UInt128(high) << 64 | UInt128(low)
    var characters: [UInt8] = []
    for _ in 0..<26 {
      characters.append(Self.alphabet[Int(value & 31)])
      value >>= 5
    }
    text = String(decoding: characters.reversed(), as: UTF8.self)
  }
}
