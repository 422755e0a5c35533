import Courseware

/// A part of a template's text.
enum TemplatePiece {
  /// Text between two tags, as a range of bytes.
  case literal(Range<Int>)

  case tag(TemplateTag)
}

/// Cuts a template into its tags and the text between them.
///
/// Of Mustache, a template may use variables, sections, partials, parents with blocks, and comments:
/// no dotted names, transforms, lambdas, pragmas or other delimiters.
struct TemplateScanner {
  let source: SourceText
  private(set) var pieces: [TemplatePiece] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Faults after which no more are looked for: to see that a tag has no end, all that follows is
  /// gone through.
  private static let namedFaults = 100

  private var isInsideHTMLTag = false
  private var endOfUnclosedTag: Int?

  init(_ source: SourceText) {
    self.source = source
    guard source.bytes.count <= Limits.templateBytes else {
      diagnostics.append(.tooLarge(file: source.file, limit: Limits.templateBytes))
      return
    }
    scan()
  }

  private mutating func scan() {
    var position = 0
    while diagnostics.count < Self.namedFaults,
      let start = source.bytes.firstOffset(of: "{{", from: position)
    {
      addLiteral(position..<start)
      position = addTag(at: start)
    }
    addLiteral(position..<source.bytes.count)
  }

  private mutating func addLiteral(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    pieces.append(.literal(range))
    if let stray = source.bytes.firstOffset(of: "}}", from: range.lowerBound),
      stray + 2 <= range.upperBound, range.lowerBound != endOfUnclosedTag
    {
      diagnostics.append(source.diagnostic(.strayBraces, at: stray))
    }
    if let bracket = source.bytes[range].last(where: { $0 == .lessThan || $0 == .greaterThan }) {
      isInsideHTMLTag = bracket == .lessThan
    }
  }

  /// Reads the tag that begins at an offset.
  ///
  /// - Returns: where to read on.
  private mutating func addTag(at start: Int) -> Int {
    let bytes = source.bytes
    let content = start + 2
    let opening = content < bytes.count ? bytes[content] : 0
    let closing = opening == .openingBrace ? "}}}" : "}}"
    guard let end = bytes.firstOffset(of: closing, from: content) else { return skipTag(at: start) }
    if opening == UInt8(ascii: "!") {
      pieces.append(.tag(TemplateTag(kind: .comment, name: "", offset: start)))
      return end + closing.utf8.count
    }
    // A tag stands on one line and holds no further brace: otherwise this is another tag's end.
    let rest = bytes[min(content + 1, end)..<end]
    guard !rest.contains(where: { $0 == UInt8(ascii: "\n") || $0 == .openingBrace }) else {
      return skipTag(at: start)
    }
    do throws(TemplateFault) {
      let text = String(decoding: bytes[content..<end], as: UTF8.self)
      let tag = try TemplateTag(content: text[...], offset: start)
      // Escaping makes a text safe between quotes; without them, a space would end the value.
      if isInsideHTMLTag, tag.kind == .text, start > 0, bytes[start - 1] == UInt8(ascii: "=") {
        throw .unquotedAttribute
      }
      pieces.append(.tag(tag))
    } catch {
      diagnostics.append(source.diagnostic(error, at: start))
    }
    return end + closing.utf8.count
  }

  private mutating func skipTag(at start: Int) -> Int {
    diagnostics.append(source.diagnostic(.unclosedTag, at: start))
    endOfUnclosedTag = start + 2
    return start + 2
  }
}

extension [UInt8] {
  fileprivate func firstOffset(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var position = start
    while position + wanted.count <= count {
      guard let next = self[position...].firstIndex(of: wanted[0]) else { return nil }
      if self[next...].starts(with: wanted) { return next }
      position = next + 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate static let openingBrace = UInt8(ascii: "{")
  fileprivate static let lessThan = UInt8(ascii: "<")
  fileprivate static let greaterThan = UInt8(ascii: ">")
}
