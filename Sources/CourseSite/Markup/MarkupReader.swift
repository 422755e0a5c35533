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
    guard bytes[start] == UInt8(ascii: "<") else { return text(from: start) }
    if bytes[start...].starts(with: "</".utf8) {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      index = Swift.min(end + 1, bytes.count)
      return .closing(String(decoding: bytes[(start + 2)..<end], as: UTF8.self))
    }
    return StartTag(bytes[...], at: start, end: &index).map { .opening($0) } ?? text(from: start)
  }

  private mutating func text(from start: Int) -> MarkupPiece {
    index = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return .text(bytes[start..<index])
  }
}

/// A piece of markup.
enum MarkupPiece {
  /// Text with its references.
  case text(ArraySlice<UInt8>)

  case opening(StartTag)

  /// A closing tag, by its name.
  case closing(String)
}
