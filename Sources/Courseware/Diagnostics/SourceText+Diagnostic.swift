extension SourceText {
  /// A problem at a byte of this text, with its line shown.
  public func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    atByte offset: Int
  ) -> Diagnostic {
    let line = line(ofByte: offset)
    let range = range(ofLine: line)
    let offset = min(max(offset, range.lowerBound), range.upperBound)
    return Diagnostic(
      message,
      severity: severity,
      help: help,
      at: Position(
        file: file,
        line: line,
        column: bytes.characters(in: range.lowerBound..<offset) + 1
      ),
      excerpt: Excerpt(of: range, in: bytes, around: offset)
    )
  }

  /// A problem on a line, pointing at the first of some texts that the line holds, else at its
  /// first character.
  ///
  /// Only the beginning of a very long line is looked through.
  public func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    line: Int,
    pointingAt texts: String...
  ) -> Diagnostic {
    let offset = firstOffset(ofAny: texts, onLine: line) ?? range(ofLine: line).lowerBound
    return diagnostic(message, severity: severity, help: help, atByte: offset)
  }

  /// The offset, near the beginning of a line, of the first of some texts that is there.
  ///
  /// A line may be most of a file, and hold ten thousand mistakes that are each looked for.
  func firstOffset(ofAny texts: [String], onLine line: Int) -> Int? {
    let range = range(ofLine: line)
    let beginning = range.clamped(to: range.lowerBound..<range.lowerBound + 4096)
    return texts.lazy.compactMap { firstOffset(of: $0, in: beginning) }.first
  }

  /// The offset of a text's first occurrence in a range of bytes.
  func firstOffset(of text: String, in range: Range<Int>) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, range.count >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var index = range.lowerBound
      while let start = bytes.next(first, from: index), start <= bytes.count - wanted.count {
        if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start }
        index = start + 1
      }
      return nil
    }
  }
}
