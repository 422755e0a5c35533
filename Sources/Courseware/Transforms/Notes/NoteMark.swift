/// A mark `[^label]` in a text.
struct NoteMark {
  /// The label in lower case and NFC: a note is found whatever the case.
  let label: String

  /// The mark as typed.
  let typed: String

  /// Its bytes in the text.
  let range: Range<Int>

  /// Labels are cut off there, as brackets somewhere below are none.
  private static let longestLabel = 100

  /// All marks in a text.
  static func all(in text: some RandomAccessCollection<UInt8>) -> [NoteMark] {
    let bytes = Array(text)
    var marks: [NoteMark] = []
    var index = 0
    while index + 3 < bytes.count {
      if let mark = NoteMark(in: bytes, at: index) {
        marks.append(mark)
        index = mark.range.upperBound
      } else {
        index += 1
      }
    }
    return marks
  }

  /// The mark that a line begins a note with, and where the note's text begins; a space before the
  /// colon is as the French type it.
  static func definition(at text: some RandomAccessCollection<UInt8>) -> (NoteMark, text: Int)? {
    let bytes = Array(text.prefix(longestLabel + 40))
    guard let mark = NoteMark(in: bytes, at: 0) else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      let colon = bytes.endOfSpaces(from: mark.range.upperBound)
      guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
      return (mark, bytes.endOfSpaces(from: colon + 1))
    }
  }

  /// The mark at a place of a text.
  private init?(in bytes: [UInt8], at index: Int) {
    guard index + 3 < bytes.count, bytes[index] == UInt8(ascii: "["),
      bytes[index + 1] == UInt8(ascii: "^")
    else { return nil }
    let rest = bytes[(index + 2)...].prefix(Self.longestLabel)
    let label = rest.prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "^")
    }
    guard !label.isEmpty, label.endIndex < bytes.count, bytes[label.endIndex] == UInt8(ascii: "]")
    else { return nil }
    range = index..<(label.endIndex + 1)
    self.label = String(decoding: label, as: UTF8.self).composed.lowercased()
    typed = String(decoding: bytes[range], as: UTF8.self)
  }
}
