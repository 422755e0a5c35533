import Courseware
import Foundation

/// Header fields with other characters than ASCII (RFC 2047): `=?utf-8?Q?Zo=C3=A9?=`.
enum EncodedWords {
  /// The text that a field stands for.
  static func text(of field: [UInt8]) -> String {
    var rest = Self.text(field, charset: "utf-8")[...]
    var result = ""
    while let start = rest.firstRange(of: "=?") {
      let parts = rest[start.upperBound...]
        .split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == "=", let word = word(parts) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      result += rest[..<start.lowerBound] + word
      rest = parts[3].dropFirst()
      // Blanks between two such words only part them.
      let following = rest.drop(while: \.isWhitespace)
      if following.hasPrefix("=?") { rest = following }
    }
    return (result + rest).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func word(_ parts: [Substring]) -> String? {
    // A language may follow the charset: utf-8*fr
    let charset = parts[0].prefix { $0 != "*" }.lowercased()
    switch parts[1].lowercased() {
    case "b": return text(Base64Decoder.bytes(of: parts[2].utf8), charset: charset)
    case "q":
      let quoted = NumberedText(file: Array(parts[2].replacing("_", with: " ").utf8))
      let range = 0..<quoted.bytes.count
      return text(TransferEncoding.quotedPrintable.decoded(quoted, range).bytes, charset: charset)
    default: return nil
    }
  }

  /// Other charsets than UTF-8 are read as Windows-1252, which holds those of Western Europe.
  private static func text(_ bytes: [UInt8], charset: String) -> String {
    if charset == "utf-8", let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Windows1252.scalar(byte) ?? "\u{FFFD}") }
    return String(text)
  }
}
