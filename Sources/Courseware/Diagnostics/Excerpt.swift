/// The source line that a diagnostic points into, cut to a width that a terminal shows.
public struct Excerpt: Hashable, Sendable {
  /// The line's text, with nothing in it that a terminal would obey.
  public let line: String

  /// How many columns stand before the caret.
  public let indent: Int

  /// Cuts a window of at most 100 characters around the column out of a line.
  ///
  /// - Parameters:
  ///   - line: the whole source line.
  ///   - column: the column pointed at, in characters from 1.
  public init(line: Substring, column: Int) {
    let width = 100
    let skipped = column > width * 4 / 5 ? column - width / 2 : 0
    let start = line.index(line.startIndex, offsetBy: skipped, limitedBy: line.endIndex)
    let rest = line[(start ?? line.endIndex)...]
    let window = rest.prefix(width)
    let lead = skipped > 0 ? "…" : ""
    self.line = lead + String(window).printable + (window.endIndex < rest.endIndex ? "…" : "")
    indent = column - 1 - skipped + lead.count
  }

  /// Cuts the excerpt out of a line of any length, of which only what is near is made into a text.
  ///
  /// - Parameters:
  ///   - line: the line's bytes, or those within reach; what breaks a line in it is shown as a space.
  ///   - bytes: the whole file.
  ///   - offset: the byte pointed at, in the line or at its end.
  package init(of line: Range<Int>, in bytes: [UInt8], around offset: Int) {
    let first = bytes.scalarStart(max(line.lowerBound, offset - Self.reach))
    let last = bytes.scalarStart(min(line.upperBound, offset + Self.reach))
    let shown = bytes[first..<max(last, offset)].map { [0x0A, 0x0D].contains($0) ? 0x20 : $0 }
    let text = String(decoding: shown, as: UTF8.self)
    self.init(line: text[...], column: bytes.characters(in: first..<offset) + 1)
  }

  /// How many bytes on each side may be shown.
  package static let reach = 500

  func text(line number: Int) -> String {
    let margin = String(repeating: " ", count: String(number).count)
    let caret = String(repeating: " ", count: indent) + "^"
    return "\(number) | \(line)\n\(margin) | \(caret)\n"
  }
}

extension String {
  /// The text with each control or direction-changing character shown as U+FFFD, a tab as a space.
  ///
  /// A file name or a source line must not move the cursor or reorder what a terminal shows.
  public var printable: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 >= 0xC2 }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
        0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
