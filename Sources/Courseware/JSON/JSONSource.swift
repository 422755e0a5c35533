/// The bytes of a JSON file, and where in it a byte stands for its reader.
///
/// A file may be a single line of many million characters, so a place is found without going
/// through all that stands before it, and only a part of the line is ever shown.
package struct JSONSource: Sendable {
  /// The file's name, as the user would type it.
  package let file: String

  /// What the file holds.
  package let bytes: [UInt8]

  /// Where the text begins: after a byte order mark, if there is one.
  package let start: Int

  /// How many lines end before each block of the file.
  private let linesBefore: [Int]

  private static let block = 1 << 16
  private static let newline = UInt8(ascii: "\n")

  /// Takes in what a file holds.
  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    linesBefore = bytes.withUnsafeBufferPointer { bytes in
      var lines = 0
      return stride(from: 0, to: bytes.count, by: Self.block).map { first in
        let block = UnsafeBufferPointer(
          rebasing: bytes[first..<min(first + Self.block, bytes.count)]
        )
        defer { lines += block.count(of: Self.newline) }
        return lines
      }
    }
  }

  /// A problem at a byte of the file, with a part of its line.
  package func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    atByte offset: Int
  ) -> Diagnostic {
    let offset = min(max(offset, start), bytes.count)
    let (line, lineStart) = line(ofByte: offset)
    let column = characters(in: lineStart..<offset) + 1
    return Diagnostic(
      message,
      severity: severity,
      help: help,
      at: Position(file: file, line: line, column: column),
      excerpt: excerpt(around: offset, lineStart: lineStart)
    )
  }

  /// The line of a byte, from 1, and the line's first byte.
  private func line(ofByte offset: Int) -> (number: Int, start: Int) {
    guard !linesBefore.isEmpty else { return (1, start) }
    var block = min(offset / Self.block, linesBefore.count - 1)
    let inBlock = bytes[(block * Self.block)..<offset]
    let number = linesBefore[block] + inBlock.count { $0 == Self.newline } + 1
    if let end = inBlock.lastIndex(of: Self.newline) { return (number, end + 1) }
    // Blocks without the end of a line need not be looked through.
    let lines = linesBefore[block]
    while block > 0, linesBefore[block] == lines { block -= 1 }
    let upper = min((block + 1) * Self.block, offset)
    let end = bytes[(block * Self.block)..<upper].lastIndex(of: Self.newline)
    return (number, end.map { $0 + 1 } ?? start)
  }

  /// How many characters stand in a range.
  ///
  /// Only those next to others than ASCII are made into a text; what stands between two characters
  /// of ASCII is never a part of both.
  private func characters(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      // What comes after the range is not looked at: it may be most of the file.
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var (count, index) = (0, range.lowerBound)
      while let beyond = bytes.nextBeyondASCII(from: index) {
        let first = max(index, beyond - 1)
        var end = beyond
        while end < range.upperBound, bytes[end] >= 0x80 || bytes[end - 1] >= 0x80 { end += 1 }
        count += first - index + String(decoding: bytes[first..<end], as: UTF8.self).count
        index = end
      }
      return count + max(range.upperBound - index, 0)
    }
  }

  private func excerpt(around offset: Int, lineStart: Int) -> Excerpt {
    let reach = 500
    let lineEnd = bytes[offset...].prefix(reach).firstIndex(of: Self.newline)
    let first = scalarStart(max(lineStart, offset - reach))
    let last = max(offset, scalarStart(lineEnd ?? min(offset + reach, bytes.count)))
    let line = String(decoding: bytes[first..<last], as: UTF8.self)
    return Excerpt(line: line[...], column: characters(in: first..<offset) + 1)
  }

  /// The first byte of the character of Unicode that holds a byte.
  private func scalarStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
