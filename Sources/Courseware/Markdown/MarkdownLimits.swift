/// Finds what would make libcmark 0.30.2 take quadratic time, before it is parsed.
enum MarkdownLimits {
  /// Refuses a text that goes beyond the limits of `Limits` about Markdown.
  ///
  /// Marks are counted as bytes, without regard to code blocks: a text that comes near these
  /// figures is not one that somebody wrote.
  static func check(_ source: SourceText, fromLine first: Int) throws(Diagnostic) {
    var brackets = 0
    for line in first..<(source.lineCount + 1) {
      let range = source.range(ofLine: line)
      let scan = source.bytes.withUnsafeBufferPointer { LineScan($0[range]) }
      if let offset = scan.excessMarker {
        throw source.diagnostic(.tooManyMarkers, help: .nestLess, atByte: offset)
      }
      brackets = scan.isBlank ? 0 : brackets + scan.brackets
      if brackets > Limits.openBracketsInParagraph {
        throw source.diagnostic(
          .tooManyBrackets,
          help: .splitParagraph,
          line: line,
          pointingAt: "["
        )
      }
    }
  }
}

/// What one pass over a line finds.
private struct LineScan {
  var isBlank = true
  var brackets = 0
  var excessMarker: Int?

  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    var markers = 0
    var inPrefix = true
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "[") { brackets += 1 }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
      isBlank = false
      guard inPrefix else { continue }
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        markers += 1
        if markers > Limits.containerMarkersInLine, excessMarker == nil { excessMarker = index }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: inPrefix = false
      }
    }
    if excessMarker != nil, isRule(line) { excessMarker = nil }
  }

  /// Whether the line is nothing but dashes or stars: a rule or an underline, however long.
  private func isRule(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let marks = line.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let mark = marks.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else {
      return false
    }
    return marks.allSatisfy { $0 == mark || $0 == UInt8(ascii: "\r") }
  }
}

extension Localized {
  fileprivate static let tooManyMarkers = Localized(
    fr: "plus de \(Limits.containerMarkersInLine) citations ou listes imbriquées sur cette ligne",
    en: "more than \(Limits.containerMarkersInLine) nested quotes or lists on this line"
  )

  fileprivate static let nestLess = Localized(
    fr: "imbriquez moins de citations et de listes",
    en: "nest fewer quotes and lists"
  )

  fileprivate static let tooManyBrackets = Localized(
    fr: "plus de \(Limits.openBracketsInParagraph) crochets ouvrants dans ce paragraphe",
    en: "more than \(Limits.openBracketsInParagraph) opening brackets in this paragraph"
  )

  fileprivate static let splitParagraph = Localized(
    fr: "coupez le paragraphe par des lignes vides",
    en: "split the paragraph with blank lines"
  )
}
