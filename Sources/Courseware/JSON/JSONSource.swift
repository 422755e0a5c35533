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
    let near = bytes[offset...].prefix(Excerpt.reach)
    let lineEnd = near.firstIndex(of: Self.newline) ?? near.endIndex
    return Diagnostic(
      message,
      severity: severity,
      help: help,
      at: Position(
        file: file,
        line: line,
        column: bytes.characters(in: lineStart..<offset) + 1
      ),
      excerpt: Excerpt(of: lineStart..<lineEnd, in: bytes, around: offset)
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
}
