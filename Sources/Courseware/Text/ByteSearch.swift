#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The index of a byte's next occurrence from an index on; nil if there is none.
  ///
  /// The C library looks at many bytes at once, which a loop does not.
  public func next(_ byte: UInt8, from index: Int) -> Int? {
    guard let base = baseAddress, index < count,
      let found = memchr(base + index, Int32(byte), count - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether a text stands at an index.
  public func holds(_ text: StaticString, at index: Int) -> Bool {
    guard let base = baseAddress, index + text.utf8CodeUnitCount <= count else { return false }
    return memcmp(base + index, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// The index after a text's next occurrence from an index on; nil if there is none.
  public func end(of text: StaticString, from index: Int) -> Int? {
    var index = index
    while let found = next(text.utf8Start.pointee, from: index) {
      if holds(text, at: found) { return found + text.utf8CodeUnitCount }
      index = found + 1
    }
    return nil
  }

  /// The index after the next occurrence of an end tag from an index on; nil if there is none.
  ///
  /// Slashes are looked for: there are half as many as angle brackets.
  func end(ofTag text: StaticString, from index: Int) -> Int? {
    var index = index + 1
    while let found = next(text.utf8Start[1], from: index) {
      if holds(text, at: found - 1) { return found - 1 + text.utf8CodeUnitCount }
      index = found + 1
    }
    return nil
  }

  /// How often a byte occurs, counted up to a number.
  func count(of byte: UInt8, upTo limit: Int) -> Int {
    var (occurrences, index) = (0, 0)
    while occurrences < limit, let found = next(byte, from: index) {
      occurrences += 1
      index = found + 1
    }
    return occurrences
  }

  /// How often a byte occurs, for one that is frequent: sixteen bytes are compared at once.
  public func count(of byte: UInt8) -> Int {
    let (raw, wanted) = (UnsafeRawBufferPointer(self), SIMD16(repeating: byte))
    var (occurrences, index) = (0, 0)
    while index + 16 <= count {
      let bytes = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let ones = SIMD16<UInt8>().replacing(with: 1, where: bytes .== wanted)
      // A product with 01 in each byte has the sum of all bytes in its highest.
      let halves = unsafeBitCast(ones, to: SIMD2<UInt64>.self)
      occurrences += Int(((halves.x &+ halves.y) &* 0x0101_0101_0101_0101) >> 56)
      index += 16
    }
    for index in index..<count where self[index] == byte { occurrences += 1 }
    return occurrences
  }
}

extension StringProtocol {
  /// Whether a byte occurs in the text.
  ///
  /// To go through a text's own view of its bytes takes some 30 instructions for each.
  func holds(_ byte: Unicode.Scalar) -> Bool {
    let byte = UInt8(ascii: byte)
    return utf8.withContiguousStorageIfAvailable { $0.next(byte, from: 0) != nil }
      ?? utf8.contains(byte)
  }
}
