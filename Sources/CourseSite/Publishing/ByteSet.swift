/// Some of the bytes of ASCII, looked up in two instructions where a `Set` takes some hundred.
struct ByteSet: Sendable {
  private let members: SIMD2<UInt64>

  /// Takes the bytes of a text in ASCII; others are left out.
  init(_ text: StaticString) {
    var members = SIMD2<UInt64>()
    text.withUTF8Buffer { bytes in
      for byte in bytes where byte < 128 { members[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }
    self.members = members
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && members[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }
}
