import Courseware

/// A part of a template as it is rendered: text, or a tag.
enum TemplatePart {
  /// Text between tags, without the lines on which only a tag stands.
  case literal([UInt8])

  case tag(TemplateTag)
}

extension TemplateScanner {
  /// The template's parts.
  ///
  /// As Mustache has it, a line that holds nothing but one tag that shows nothing by itself leaves
  /// no line behind.
  var parts: [TemplatePart] {
    pieces.indices.map { index in
      switch pieces[index] {
      case .tag(let tag): .tag(tag)
      case .literal(let range):
        .literal(
          Array(
            source.bytes[range]
              .dropFirst(standsAlone(index - 1) ? lengthOfLineEnd(of: range) : 0)
              .dropLast(standsAlone(index + 1) ? lengthOfIndentation(of: range) : 0)
          )
        )
      }
    }
  }

  /// Whether the piece at an index is a tag that has its line for itself.
  private func standsAlone(_ index: Int) -> Bool {
    guard pieces.indices.contains(index), case .tag(let tag) = pieces[index] else { return false }
    guard tag.kind != .text, tag.kind != .html else { return false }
    return beginsLine(before: index) && endsLine(after: index)
  }

  private func beginsLine(before index: Int) -> Bool {
    guard index > 0 else { return true }
    guard case .literal(let range) = pieces[index - 1] else { return false }
    let blank = lengthOfIndentation(of: range)
    if blank == range.count { return index == 1 }
    return source.bytes[range.upperBound - blank - 1] == UInt8(ascii: "\n")
  }

  private func endsLine(after index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    guard case .literal(let range) = pieces[index + 1] else { return false }
    let isLast = index + 2 == pieces.count
    return lengthOfLineEnd(of: range) > 0 || isLast && lengthOfIndentation(of: range) == range.count
  }

  /// The length of the blanks and the line's end that a text begins with; 0 without a line's end.
  private func lengthOfLineEnd(of range: Range<Int>) -> Int {
    let blank = source.bytes[range].prefix { $0.isBlank || $0 == UInt8(ascii: "\r") }.count
    let end = range.lowerBound + blank
    return end < range.upperBound && source.bytes[end] == UInt8(ascii: "\n") ? blank + 1 : 0
  }

  /// The length of the blanks that a text ends with.
  private func lengthOfIndentation(of range: Range<Int>) -> Int {
    source.bytes[range].reversed().prefix { $0.isBlank }.count
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
