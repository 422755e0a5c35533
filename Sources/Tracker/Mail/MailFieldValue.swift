import Foundation

/// A field such as `Content-Type`: a word and parameters (RFC 2045, section 5.1).
struct MailFieldValue {
  /// The word, in lower case.
  let value: String

  private let parameters: [(name: String, value: String)]

  init(_ bytes: [UInt8]) {
    let parts = Self.parts(of: bytes)
    value = (parts.first ?? "").lowercased()
    parameters = parts.dropFirst().compactMap { part in
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let name = part[..<equals].trimmingCharacters(in: .whitespaces).lowercased()
      return (name, part[part.index(after: equals)...].trimmingCharacters(in: .whitespaces))
    }
  }

  /// A parameter, put together where it is in pieces (RFC 2231); nil if it is missing.
  func parameter(_ name: String) -> String? {
    if let plain = parameters.first(where: { $0.name == name }) {
      return EncodedWords.text(of: Array(plain.value.utf8))
    }
    let pieces = parameters.filter { $0.name.hasPrefix(name + "*") }
    guard !pieces.isEmpty else { return nil }
    let joined = pieces.map(\.value).joined()
    // The charset and the language stand before: UTF-8'fr'r%C3%A9sultats.json
    let text = joined.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let encoded = text.count == 3 ? String(text[2]) : joined
    return encoded.removingPercentEncoding ?? encoded
  }

  /// What stands between semicolons, those in quotation marks aside, which are taken away.
  private static func parts(of bytes: [UInt8]) -> [String] {
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if isQuoted, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        continue
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        parts.append([])
        continue
      }
      parts[parts.count - 1].append(byte)
    }
    return parts.map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
