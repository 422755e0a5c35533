import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), as names, ids and answers are kept.
  ///
  /// Text below U+0300 is composed already, which spares most texts the work.
  public var composed: String {
    unicodeScalars.contains { $0.value >= 0x300 } ? precomposedStringWithCanonicalMapping : self
  }

  /// The text without white space at its ends and with each run of it inside as one space.
  var collapsed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text in lower case without accents, for words that may be typed either way.
  var folded: String {
    String(
      String.UnicodeScalarView(
        decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark
        }
      )
    )
    .lowercased()
  }
}
