/// Finds the lines of a text that could belong to a table, before anything else is looked at.
enum RowLines {
  /// The lines of the file, counted from 1, that a pipe begins, or that hold pipes and dashes and
  /// no letter; marks of quotes and lists may stand before.
  static func find(in source: SourceText, from first: Int) -> [Int] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines: [Int] = []
      var index = source.range(ofLine: first).lowerBound
      while let pipe = bytes.next(UInt8(ascii: "|"), from: index) {
        let line = source.line(ofByte: pipe)
        let range = source.range(ofLine: line)
        if bytes[range.lowerBound..<pipe].allSatisfy(isMark)
          || bytes[range].allSatisfy({ isMark($0) || $0 == UInt8(ascii: "|") })
        {
          lines.append(line)
        }
        index = range.upperBound
      }
      return lines
    }
  }

  /// Whether a byte may stand in a line of dashes, or before a row in marks of quotes and lists;
  /// all that is no ASCII may, for the sake of no-break spaces and long dashes.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
