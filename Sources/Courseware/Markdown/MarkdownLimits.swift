/// Finds what would make libcmark 0.30.2 take quadratic time, before it is parsed.
enum MarkdownLimits {
  /// Refuses a text that goes beyond the limits of `Limits` about Markdown.
  ///
  /// Marks are counted as bytes, without regard to code blocks: a text that comes near these
  /// figures is not one that somebody wrote.
  static func check(_ source: SourceText, fromLine first: Int) throws(Diagnostic) {
    let (marker, bracket) = source.bytes.withUnsafeBufferPointer { bytes in
      (excessMarker(in: source, bytes, from: first), excessBracket(in: source, bytes, from: first))
    }
    if let marker { throw source.diagnostic(.tooManyMarkers, help: .nestLess, atByte: marker) }
    if let bracket {
      throw source.diagnostic(.tooManyBrackets, help: .splitParagraph, atByte: bracket)
    }
  }

  /// The first marker beyond the limit on its line.
  private static func excessMarker(
    in source: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>,
    from first: Int
  ) -> Int? {
    for line in first..<(source.lineCount + 1) {
      let range = source.range(ofLine: line)
      var markers = 0
      for index in range {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
          UInt8(ascii: "."), UInt8(ascii: ")"):
          markers += 1
          guard markers > Limits.containerMarkersInLine else { continue }
          if !isRule(bytes[range]) { return index }
        default: break
        }
        break
      }
    }
    return nil
  }

  /// Whether a line is nothing but dashes or stars: a rule or an underline, however long.
  private static func isRule(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let marks = line.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard let mark = marks.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else {
      return false
    }
    return marks.allSatisfy { $0 == mark }
  }

  /// The first bracket beyond the limit in its paragraph.
  private static func excessBracket(
    in source: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>,
    from first: Int
  ) -> Int? {
    let (limit, bracket) = (Limits.openBracketsInParagraph, UInt8(ascii: "["))
    guard bytes.count(of: bracket, upTo: limit + 1) > limit else { return nil }
    var brackets = 0
    for line in first..<(source.lineCount + 1) {
      let range = source.range(ofLine: line)
      let isBlank = bytes[range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if isBlank { brackets = 0 }
      for index in range where bytes[index] == bracket {
        brackets += 1
        if brackets > limit { return index }
      }
    }
    return nil
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
