/// Finds boxes that lack the space after their dash: `-[ ]` makes no list, and would go unseen.
enum GluedBoxes {
  /// The lines of the file, counted from 1, that may begin with such a box.
  static func lines(in source: SourceText, from first: Int) -> [Int] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines: [Int] = []
      var index = source.range(ofLine: first).lowerBound
      while let bracket = bytes.next(UInt8(ascii: "["), from: index) {
        index = bracket + 1
        guard bracket > 0, isBullet(bytes[bracket - 1]) else { continue }
        let line = source.line(ofByte: bracket)
        let before = bytes[source.range(ofLine: line).lowerBound..<(bracket - 1)]
        if before.allSatisfy({ isBullet($0) || " \t>".utf8.contains($0) }) { lines.append(line) }
      }
      return lines
    }
  }

  /// Notes the lines of a paragraph that begin with such a box.
  static func check(
    _ paragraph: MarkdownNode,
    in document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    for line in ParagraphLine.split(paragraph, firstLine: document.line(of: paragraph))
    where line.isBoxWithoutSpace {
      diagnostics.append(line.diagnostic(.boxWithoutSpace, .putSpace, document.source))
    }
  }

  private static func isBullet(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
  }
}
