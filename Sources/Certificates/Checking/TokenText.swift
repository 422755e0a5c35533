import Courseware

/// Finds the token in what people have; the verifier page does it in the same way.
public enum TokenText {
  /// Finds it in an address or takes the text for the token itself: what follows the last `#`, or
  /// all, without white space, for mail breaks long lines.
  public static func inText(_ text: String) -> String {
    let dense = String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    return dense.split(separator: "#", omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }

  /// Finds it in a document's file, a PDF or a page of HTML.
  ///
  /// - Parameter bytes: what the file holds.
  /// - Returns: the token, or nothing; where there are several, two of them, which are none.
  public static func inFile(_ bytes: [UInt8]) -> String {
    guard bytes.starts(with: "%PDF-".utf8) else {
      let text = latin(bytes)
      let pattern = /(?i)<meta\s+name="?atelier-token"?\s+content="?([^"\s>]*)/
      return only(text.matches(of: pattern).map(\.1)) ?? ""
    }
    return inObjects(bytes) ?? PackedObjects(bytes).first(inObjects) ?? ""
  }

  /// Finds it in what a PDF says of itself.
  private static func inObjects(_ bytes: [UInt8]) -> String? {
    // WeasyPrint 57 leaves the hyphen out of names.
    only(latin(bytes).matches(of: /\/atelier(?:-|#2[dD])?token\s*\(([^()\\]*)\)/).map(\.1))
  }

  /// A character for each byte.
  private static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// The one of which all are the same, or what is none; nil where there are none.
  private static func only(_ found: [Substring]) -> String? {
    guard let first = found.first else { return nil }
    let other = found.first { $0 != first }
    return other.map { "\(first)+\($0)" } ?? String(first)
  }
}
