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
    let before = String(
      decoding: bytes[range.lowerBound..<max(range.lowerBound, min(offset, range.upperBound))],
      as: UTF8.self
    )
    let column = before.count + 1
    let shown = self.line(line)
    return Diagnostic(
      message,
      severity: severity,
      help: help,
      at: Position(file: file, line: line, column: column),
      excerpt: Excerpt(line: shown[...], column: column)
    )
  }

  /// A problem on a line, pointing at the first of some texts that the line holds, else at its
  /// first character.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    line: Int,
    pointingAt texts: String...
  ) -> Diagnostic {
    let range = range(ofLine: line)
    let offset = texts.lazy.compactMap { firstOffset(of: $0, in: range) }.first
    return diagnostic(message, severity: severity, help: help, atByte: offset ?? range.lowerBound)
  }

  /// The offset of a text's first occurrence in a range of bytes.
  func firstOffset(of text: String, in range: Range<Int>) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, range.count >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in range.lowerBound...(range.upperBound - wanted.count)
      where bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted) {
        return start
      }
      return nil
    }
  }
}
