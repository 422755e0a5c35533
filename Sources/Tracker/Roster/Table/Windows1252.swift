/// The encoding of Windows in Western Europe.
enum Windows1252 {
  /// The character of a byte; nil of the five bytes that have none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x80...0x9F: upper[Int(byte) - 0x80]
    default: Unicode.Scalar(byte)
    }
  }

  /// The byte of a character; nil of one that the encoding lacks.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80, 0xA0...0xFF: UInt8(scalar.value)
    default: upper.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }
  }

  /// The characters of the bytes 80 to 9F, which differ from Latin-1's.
  private static let upper: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
