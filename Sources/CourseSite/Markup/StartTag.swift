/// A start tag, as it stands in a page that the templates have made.
struct StartTag: Equatable {
  /// An attribute, its value as it is written between its quotes; nil where it has none.
  struct Attribute: Equatable {
    let name: String
    var value: String?
  }

  let name: String
  private(set) var attributes: [Attribute]

  /// The value of an attribute, written for HTML; nil where the tag has no such attribute.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }.map { $0.value ?? "" } }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  /// Whether the tag is of a class.
  func isOf(_ className: String) -> Bool {
    self["class"]?.split(separator: " ").contains { $0 == className } ?? false
  }

  /// The tag as it is written.
  var markup: String {
    attributes.reduce("<" + name) { markup, attribute in
      let value = attribute.value.map { "=\"\($0.quotesEscaped)\"" }
      return markup + " " + attribute.name + (value ?? "")
    } + ">"
  }
}

extension StartTag {
  /// Reads a tag.
  ///
  /// - Parameters:
  ///   - html: a page, or a part of it.
  ///   - start: where a `<` stands.
  ///   - end: is set to where the tag ends; stays as it is where no start tag begins.
  init?(_ html: ArraySlice<UInt8>, at start: Int, end: inout Int) {
    var reader = Reader(html: html, place: start + 1)
    let name = reader.word()
    guard name.first?.isASCIILetter ?? false else { return nil }
    self.name = name.text.lowercased()
    attributes = []
    while let next = reader.afterBlanks, next != UInt8(ascii: ">") {
      let attribute = reader.word()
      // A lone slash or equals sign.
      guard !attribute.isEmpty else {
        reader.place += 1
        continue
      }
      attributes.append(Attribute(name: attribute.text.lowercased(), value: reader.value()?.text))
    }
    end = min(reader.place + 1, html.endIndex)
  }

  private struct Reader {
    let html: ArraySlice<UInt8>
    var place: Int

    private var current: UInt8? { place < html.endIndex ? html[place] : nil }

    /// What stands after any blanks.
    var afterBlanks: UInt8? {
      mutating get {
        while let current, current.isBlank { place += 1 }
        return current
      }
    }

    mutating func word() -> ArraySlice<UInt8> {
      take {
        !$0.isBlank && ![UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0)
      }
    }

    mutating func value() -> ArraySlice<UInt8>? {
      guard afterBlanks == UInt8(ascii: "=") else { return nil }
      place += 1
      guard let quote = afterBlanks, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) else {
        return take { !$0.isBlank && $0 != UInt8(ascii: ">") }
      }
      place += 1
      defer { place += 1 }
      return take { $0 != quote }
    }

    private mutating func take(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
      let start = place
      while let current, isPart(current) { place += 1 }
      return html[start..<place]
    }
  }
}

extension String {
  /// The text, already escaped but for its quotes, for an attribute between such quotes; by bytes, for
  /// a quote and an accent after it are one `Character`, which is not a quote.
  var quotesEscaped: String {
    let parts = utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return parts.map { String(Substring($0)) }.joined(separator: "&quot;")
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}

extension ArraySlice<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
