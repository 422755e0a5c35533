/// Reads markup of ours strictly: what is not exactly as it is always written is a fault.
///
/// It knows nothing of the code that made it, so that what slips through there is met here.
struct MarkupCheck {
  /// What is wrong; nothing is read after the first fault.
  private(set) var faults: [String] = []

  private let bytes: [UInt8]
  private let isPublished: Bool
  private var index = 0
  private var open: [String] = []
  private var ids: Set<String> = []

  /// Takes markup; what is not published, for an error stands in the way, may lead anywhere but to a
  /// script.
  init(_ bytes: [UInt8], isPublished: Bool) {
    self.bytes = bytes
    self.isPublished = isPublished
  }

  private struct Fault: Error {
    let what: String
  }

  private static let elements: Set<String> = [
    "a", "blockquote", "br", "button", "caption", "check-list", "code", "dd", "details", "dfn",
    "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "hr", "img", "input", "label", "legend", "li", "ol", "option", "output", "p", "pre",
    "quiz-assessment", "quiz-question", "section", "select", "small", "span", "strong", "summary",
    "sup",
    "survey-question", "table", "tbody", "td", "template", "term-note", "textarea", "th", "thead",
    "tr", "ul",
  ]

  private static let void: Set<String> = ["br", "hr", "img", "input"]

  private static let schemes: [Substring] = ["http", "https", "mailto", "tel"]

  private static let scripts: [Substring] = ["javascript", "vbscript", "data", "file"]

  /// Reads all of it.
  mutating func run() {
    do throws(Fault) {
      while let byte = peek {
        switch byte {
        case UInt8(ascii: "<"): try readTag()
        case UInt8(ascii: "&"): try readReference()
        default: index += 1
        }
      }
      if let last = open.last { throw Fault(what: "<\(last)> is not closed") }
    } catch {
      let around = bytes[max(0, index - 60)..<min(bytes.count, index + 60)]
      faults.append(
        "\(error.what) near \(String(decoding: around, as: UTF8.self).debugDescription)"
      )
    }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func pass(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let part = bytes[index...].prefix(while: isPart)
    index = part.endIndex
    return String(decoding: part, as: UTF8.self)
  }

  private mutating func takeName() -> String {
    take {
      $0 | 0x20 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
    }
  }

  private mutating func readReference() throws(Fault) {
    for reference in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"] where pass(reference) {
      return
    }
    throw Fault(what: "a loose &")
  }

  private mutating func readTag() throws(Fault) {
    if pass("</") {
      let name = takeName()
      guard open.popLast() == name, pass(">") else { throw Fault(what: "a stray </\(name)>") }
      return
    }
    index += 1
    let name = takeName()
    guard Self.elements.contains(name) else { throw Fault(what: "an element <\(name)>") }
    while pass(" "), peek != UInt8(ascii: "/") { try readAttribute(of: name) }
    _ = pass("/")
    guard pass(">") else { throw Fault(what: "a loose < of \(name)") }
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func readAttribute(of element: String) throws(Fault) {
    let name = takeName()
    guard !name.isEmpty, !name.hasPrefix("on"), name != "style", name != "srcdoc" else {
      throw Fault(what: "an attribute '\(name)' of <\(element)>")
    }
    guard pass("=") else { return }
    guard pass("\"") else { throw Fault(what: "a value without quotation marks") }
    let start = index
    while let byte = peek, byte != UInt8(ascii: "\"") {
      switch byte {
      case UInt8(ascii: "&"): try readReference()
      case UInt8(ascii: "<"): throw Fault(what: "a < in an attribute")
      default: index += 1
      }
    }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    guard pass("\"") else { throw Fault(what: "a value without an end") }
    // Questions with one name are found by the course, which knows those of all modules.
    if name == "id", !value.hasPrefix("q_"), !ids.insert(value).inserted {
      throw Fault(what: "two ids \(value)")
    }
    if name == "href" || name == "src" || name == "action", !isHarmless(value) {
      throw Fault(what: "the address \(value)")
    }
  }

  /// Whether an address is of a known scheme or of none, as browsers read it.
  private func isHarmless(_ address: String) -> Bool {
    let seen = address.unicodeScalars.filter { $0.value > 0x20 }
    let start = String(String.UnicodeScalarView(seen)).lowercased()
    guard let colon = start.firstIndex(of: ":"), start.first?.isLetter == true else { return true }
    let scheme = start[..<colon]
    guard
      scheme.utf8.allSatisfy({
        $0 < 0x80 && ($0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || "+.-".utf8.contains($0))
      })
    else {
      return true
    }
    return isPublished ? Self.schemes.contains(scheme) : !Self.scripts.contains(scheme)
  }
}
