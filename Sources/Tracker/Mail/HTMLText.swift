/// The text of a mail that was written as HTML, as far as lines of ASCII are to be found in it.
struct HTMLText {
  /// The text without its tags; those that end a line do so.
  private(set) var text = NumberedText()

  private let html: NumberedText
  private var offset = 0

  private static let lineTags: Set<String> = [
    "br", "p", "div", "li", "ul", "ol", "tr", "table", "pre", "blockquote", "hr", "body", "h1",
    "h2", "h3", "h4", "h5", "h6",
  ]
  private static let unseenTags: Set<String> = ["style", "script", "title"]
  private static let entities: [String: UInt8] = [
    "nbsp": 0x20, "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "amp": UInt8(ascii: "&"),
    "quot": UInt8(ascii: "\""),
  ]

  init(_ html: NumberedText) {
    self.html = html
    text.begin(line: html.line(at: 0))
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "<"): passTag()
      case UInt8(ascii: "&"): takeEntity()
      default:
        text.append(byte)
        offset += 1
        if byte == NumberedText.newline { text.begin(line: html.line(at: offset)) }
      }
    }
  }

  private func peek() -> UInt8? { offset < html.bytes.count ? html.bytes[offset] : nil }

  private func isAt(_ mark: String) -> Bool {
    html.bytes[offset...].prefix(mark.utf8.count)
      .elementsEqual(mark.utf8) { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }

  /// Goes behind the next mark, which is in lower case, or to the end.
  private mutating func pass(_ mark: String) {
    while offset < html.bytes.count, !isAt(mark) { offset += 1 }
    offset = min(offset + mark.utf8.count, html.bytes.count)
  }

  private mutating func passTag() {
    if isAt("<!--") {
      pass("-->")
    } else {
      let longestName = 12
      let name = String(
        decoding: html.bytes[(offset + 1)...].prefix(longestName)
          .drop { $0 == UInt8(ascii: "/") }
          .prefix { $0.isASCIILetter || $0.hexadecimal != nil },
        as: UTF8.self
      )
      .lowercased()
      let isEnd = html.bytes[(offset + 1)...].first == UInt8(ascii: "/")
      passAttributes()
      if Self.unseenTags.contains(name), !isEnd {
        pass("</\(name)")
        pass(">")
      }
      if Self.lineTags.contains(name) { text.append(NumberedText.newline) }
      if name == "td" { text.append(0x20) }
    }
    text.begin(line: html.line(at: offset))
  }

  /// Goes behind the end of a tag; a `>` in quotation marks does not end it.
  private mutating func passAttributes() {
    var quote: UInt8?
    while let byte = peek() {
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  private mutating func takeEntity() {
    let longest = 10
    let rest = html.bytes[(offset + 1)...].prefix(longest)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      text.append(html.bytes[offset])
      offset += 1
      return
    }
    let name = String(decoding: rest[..<end], as: UTF8.self).lowercased()
    let isHexadecimal = name.hasPrefix("#x")
    let number =
      name.hasPrefix("#")
      ? Int(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) : nil
    // What is not ASCII does not belong to what is looked for.
    text.append(Self.entities[name] ?? number.flatMap { 0..<0x80 ~= $0 ? UInt8($0) : nil } ?? 0x20)
    offset = end + 1
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
