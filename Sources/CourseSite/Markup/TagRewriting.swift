import Courseware

extension ArraySlice<UInt8> {
  /// A part of a page with its start tags changed; what is between them stays, byte by byte.
  ///
  /// - Parameter change: is given each start tag in turn; one that is made nil is left out, with
  ///   its end tag where it follows at once, as that of a script does.
  /// - Returns: the changed part.
  /// - Throws: what the change throws.
  func rewritingTags(
    _ change: (inout StartTag?) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> [UInt8] {
    var rewritten: [UInt8] = []
    rewritten.reserveCapacity(count)
    var copied = startIndex
    var place = startIndex
    while let start = self[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = start + 1
      guard !self[start...].starts(with: "<!--".utf8) else {
        place = self[start...].end(of: "-->") ?? endIndex
        continue
      }
      guard let tag = StartTag(self, at: start, end: &place) else { continue }
      var changed: StartTag? = tag
      try change(&changed)
      guard changed != tag else { continue }
      rewritten += self[copied..<start]
      if let changed {
        rewritten += changed.markup.utf8
      } else if self[place...].starts(with: "</\(tag.name)>".utf8) {
        place += tag.name.utf8.count + 3
      }
      copied = place
    }
    return rewritten + self[copied...]
  }

  /// Where the first occurrence of a text ends.
  func end(of text: StaticString) -> Int? { range(of: text)?.upperBound }

  /// Where a text first stands.
  func range(of text: StaticString) -> Range<Int>? {
    text.withUTF8Buffer { text in
      var place = startIndex
      while let start = self[place...].firstIndex(of: text[0]) {
        if self[start...].starts(with: text) { return start..<(start + text.count) }
        place = start + 1
      }
      return nil
    }
  }
}
