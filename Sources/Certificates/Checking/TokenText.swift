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
  /// In a PDF whose information is packed it is not found; those of Atelier are not.
  ///
  /// - Parameter bytes: what the file holds.
  /// - Returns: the token, or nothing; where there are several, all of them, which are none.
  public static func inFile(_ bytes: [UInt8]) -> String {
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    // WeasyPrint 57 leaves the hyphen out of names.
    let found =
      text.hasPrefix("%PDF-")
      ? text.matches(of: /\/atelier(?:-|#2[dD])?token\s*\(([^()\\]*)\)/).map(\.1)
      : text.matches(of: /(?i)<meta\s+name="?atelier-token"?\s+content="?([^"\s>]*)/).map(\.1)
    var tokens: [String] = []
    for token in found.map(String.init) where !tokens.contains(token) { tokens.append(token) }
    return tokens.joined(separator: "+")
  }
}
