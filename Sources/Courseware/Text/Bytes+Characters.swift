extension [UInt8] {
  /// How many characters stand in a range.
  ///
  /// Only those next to others than ASCII are made into a text; what stands between two characters
  /// of ASCII is never a part of both.
  package func characters(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { bytes in
      // What comes after the range is not looked at: it may be most of the file.
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var (count, index) = (0, range.lowerBound)
      while let beyond = bytes.nextBeyondASCII(from: index) {
        let first = Swift.max(index, beyond - 1)
        var end = beyond
        while end < range.upperBound, bytes[end] >= 0x80 || bytes[end - 1] >= 0x80 { end += 1 }
        count += first - index + String(decoding: bytes[first..<end], as: UTF8.self).count
        index = end
      }
      return count + Swift.max(range.upperBound - index, 0)
    }
  }

  /// The first byte of the character of Unicode that holds a byte.
  func scalarStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < count, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
