/// A text file as its author typed it, with the places of its lines.
public struct SourceText: Sendable {
  /// The file's path, as the user would type it.
  public let file: String

  /// The text as checked UTF-8, without a byte order mark.
  public let bytes: [UInt8]

  /// The offset in `bytes` of each line's first byte.
  let lineStarts: [Int]

  /// Takes in the bytes of a file.
  ///
  /// - Throws: a `Diagnostic` where they are more than `limit`, are no UTF-8, or hold a NUL or a
  ///   character that changes the direction of the text.
  public init(file: String, bytes: [UInt8], limit: Int) throws(Diagnostic) {
    guard bytes.count <= limit else {
      throw .tooLarge(file: file, limit: limit)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.file = file
    self.bytes = body
    lineStarts = Self.lineStarts(in: body)
    try checkCharacters()
  }

  /// Takes in a text that is known to be well formed.
  public init(file: String, text: String) {
    self.file = file
    bytes = Array(text.utf8)
    lineStarts = Self.lineStarts(in: bytes)
  }

  /// The number of lines; an empty text has one.
  public var lineCount: Int { lineStarts.count }

  /// The byte range of a line, counted from 1, without its line ending.
  func range(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The text of a line, counted from 1, without its line ending.
  public func line(_ line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// The line, counted from 1, that holds a byte.
  func line(ofByte offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      guard bytes.next(carriageReturn, from: 0) != nil else {
        while let end = bytes.next(newline, from: index) {
          index = end + 1
          starts.append(index)
        }
        return
      }
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == newline || byte == carriageReturn else { continue }
        if byte == carriageReturn, index < bytes.count, bytes[index] == newline { index += 1 }
        starts.append(index)
      }
    }
    return starts
  }
}
