#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The index of a byte's next occurrence from an index on; nil if there is none.
  ///
  /// The C library looks at many bytes at once, which a loop does not.
  func next(_ byte: UInt8, from index: Int) -> Int? {
    guard let base = baseAddress, index < count,
      let found = memchr(base + index, Int32(byte), count - index)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
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
}
