import Courseware

/// Goes through our own markup piece by piece: tags, and the texts between them.
///
/// It is no parser of HTML: it reads what libcmark and the transforms write, in which every `<` of
/// a text is a reference, attributes stand in double quotes and elements are closed.
struct MarkupReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ html: HTML) {
    bytes = html.bytes
  }

  mutating func next() -> MarkupPiece? {
    guard index < bytes.count else { return nil }
    let start = index
    guard bytes[start] == UInt8(ascii: "<") else {
      index = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      return .text(bytes[start..<index])
    }
    var isQuoted = false
    var end = start + 1
    while end < bytes.count, isQuoted || bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    index = end < bytes.count ? end + 1 : end
    let inside = bytes[(start + 1)..<end]
    guard inside.first != UInt8(ascii: "/") else {
      return .closing(String(decoding: inside.dropFirst(), as: UTF8.self))
    }
    return .opening(MarkupTag(inside))
  }
}

/// A piece of markup.
enum MarkupPiece {
  /// Text with its references.
  case text(ArraySlice<UInt8>)

  case opening(MarkupTag)

  /// A closing tag, by its name.
  case closing(String)
}
