/// The text of a page as a search goes through it, read from the page's own markup.
///
/// Questions are left out, for to find them would be to find their answers; so are the definitions
/// of terms, which the glossary has, and the numbers of notes, which are no words.
struct SearchText {
  /// Three strings of JSON for each section, its id, its heading and its text.
  ///
  /// What stands before the first heading has neither id nor heading. Only levels 2 and 3 cut the
  /// text. `<` is written as an escape, so that the text may stand in a script element.
  private(set) var json: [UInt8] = []

  private var isInHeading = false

  /// Whether a space would stand at the beginning of a text, or be the second of two.
  private var isSpaced = true

  init(_ html: HTML) {
    json.reserveCapacity(html.bytes.count / 2)
    json += "\"\",\"\",\"".utf8
    html.bytes.withUnsafeBufferPointer { read($0) }
    endText()
    json.append(UInt8(ascii: "\""))
  }

  private mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while let opening = html.next(UInt8(ascii: "<"), from: index) {
      add(html, from: index, to: opening)
      if let end = Self.unreadElement(html, at: opening) {
        index = html.end(ofTag: end, from: opening) ?? html.count
        if !html.holds("<sup", at: opening) { addSpace() }
        continue
      }
      guard let closing = html.next(UInt8(ascii: ">"), from: opening) else { return }
      index = closing + 1
      if html.holds("<h2 id=\"", at: opening) || html.holds("<h3 id=\"", at: opening) {
        beginHeading(html[(opening + 8)..<closing].prefix { $0 != UInt8(ascii: "\"") })
      } else if isInHeading, html.holds("</h", at: opening) {
        beginText()
        isInHeading = false
      } else if !Self.isInline(html, at: opening) {
        addSpace()
      }
    }
    add(html, from: index, to: html.count)
  }

  /// The end of an element that is not read, if one begins here.
  private static func unreadElement(
    _ html: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> StaticString? {
    switch index + 1 < html.count ? html[index + 1] : 0 {
    case UInt8(ascii: "q"): html.holds("<quiz-question", at: index) ? "</quiz-question>" : nil
    case UInt8(ascii: "s"):
      if html.holds("<sup class=\"note-ref\"", at: index) {
        "</sup>"
      } else {
        html.holds("<survey-question", at: index) ? "</survey-question>" : nil
      }
    case UInt8(ascii: "d"):
      html.holds("<div class=\"definitions\"", at: index) ? "</div>\n</div>" : nil
    default: nil
    }
  }

  /// Whether text goes on without a space around the tag that begins here.
  private static func isInline(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let name = html[index + 1] == UInt8(ascii: "/") ? index + 2 : index + 1
    return html.holds("a", at: name) || html.holds("em", at: name) || html.holds("s", at: name)
      || html.holds("code", at: name)
  }

  private mutating func beginHeading(_ id: Slice<UnsafeBufferPointer<UInt8>>) {
    endText()
    json += "\",\"".utf8
    json += id
    beginText()
    isInHeading = true
  }

  private mutating func endText() {
    if json.last == UInt8(ascii: " ") { json.removeLast() }
  }

  private mutating func beginText() {
    json += "\",\"".utf8
    isSpaced = true
  }

  private mutating func addSpace() {
    guard !isSpaced else { return }
    json.append(UInt8(ascii: " "))
    isSpaced = true
  }

  /// Adds text: line ends as spaces, references and what JSON escapes as JSON writes them.
  private mutating func add(_ html: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var start = start
    while start < end {
      let index = html.special(from: start, to: end)
      if index > start {
        json.append(contentsOf: UnsafeBufferPointer(rebasing: html[start..<index]))
        isSpaced = false
      }
      guard index < end else { return }
      start = index + 1
      switch html[index] {
      case UInt8(ascii: "&"):
        start = html.next(UInt8(ascii: ";"), from: index).map { $0 + 1 } ?? end
        json += Self.character(html, at: index).utf8
        isSpaced = false
      case UInt8(ascii: "\\"):
        json += #"\\"#.utf8
        isSpaced = false
      default: addSpace()
      }
    }
  }

  /// The character of a reference, as JSON writes it; our markup has no others.
  private static func character(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> String {
    if html.holds("&lt;", at: index) { return #"\u003C"# }
    if html.holds("&gt;", at: index) { return ">" }
    if html.holds("&quot;", at: index) { return #"\""# }
    return html.holds("&#39;", at: index) ? "'" : "&"
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the next byte that is not written as it stands; `end` if there is none.
  ///
  /// Eight bytes are looked at at once, for most are letters.
  fileprivate func special(from start: Int, to end: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= end {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let special =
        bytes.bytes(below: 0x20) | (bytes ^ .each(UInt8(ascii: "&"))).bytes(below: 1)
        | (bytes ^ .each(UInt8(ascii: "\\"))).bytes(below: 1)
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, self[index] >= 0x20, self[index] != UInt8(ascii: "&"),
      self[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    return index
  }
}

extension UInt64 {
  fileprivate static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The highest bit of each byte that is below a small number; may tell of more than there are,
  /// but only beyond the first.
  fileprivate func bytes(below limit: UInt8) -> UInt64 {
    (self &- .each(limit)) & ~self & .each(0x80)
  }
}
