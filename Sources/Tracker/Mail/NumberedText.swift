import Courseware

/// A text taken out of a file, whose bytes know in which line of the file they stood.
///
/// Parts of mails are decoded more than once, and what is wrong with them is told by the line that
/// an editor shows.
struct NumberedText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Where lines of the file begin, with their numbers from 1.
  private var marks: [(offset: Int, line: Int)] = []

  static let newline = UInt8(ascii: "\n")

  init() {}

  /// Takes a whole file, of whatever line ends; of UTF-16, what is ASCII.
  init(file: [UInt8]) {
    let isUTF16 = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
    bytes.reserveCapacity(file.count)
    var line = 1
    var isAfterReturn = false
    begin(line: line)
    for byte in file where !(isUTF16 && byte == 0) {
      defer { isAfterReturn = byte == 0x0D }
      if byte == Self.newline, isAfterReturn { continue }
      let isEnd = byte == Self.newline || byte == 0x0D
      bytes.append(isEnd ? Self.newline : byte)
      guard isEnd else { continue }
      line += 1
      begin(line: line)
    }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Says that what is appended from here on stands in a line of the file.
  mutating func begin(line: Int) {
    if let last = marks.last {
      if last.line == line { return }
      if last.offset == bytes.count { marks.removeLast() }
    }
    marks.append((bytes.count, line))
  }

  /// The line of the file in which a byte stood.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 1 : marks[low - 1].line
  }

  /// The same without carriage returns.
  var withoutReturns: NumberedText {
    var text = NumberedText()
    var next = 0
    for (offset, byte) in bytes.enumerated() {
      while next < marks.count, marks[next].offset <= offset {
        text.begin(line: marks[next].line)
        next += 1
      }
      if byte != 0x0D { text.append(byte) }
    }
    return text
  }

  /// The end of the line that holds a byte, or of the text.
  func lineEnd(from offset: Int, below end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] != Self.newline { offset += 1 }
    return offset
  }

  /// A problem at a byte, with the line that holds it.
  func diagnostic(
    _ message: Localized,
    help: Localized,
    file: String,
    at offset: Int
  ) -> Diagnostic {
    let offset = min(offset, bytes.count)
    let before = bytes[max(0, offset - Excerpt.reach)..<offset]
    let start = before.lastIndex(of: Self.newline).map { $0 + 1 } ?? before.startIndex
    let end = lineEnd(from: offset, below: min(bytes.count, offset + Excerpt.reach))
    let column = bytes.characters(in: start..<offset) + 1
    return Diagnostic(
      message,
      help: help,
      at: Position(file: file, line: self.line(at: offset), column: column),
      excerpt: Excerpt(of: start..<end, in: bytes, around: offset)
    )
  }
}
