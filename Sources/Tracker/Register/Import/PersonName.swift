import Courseware

/// A person's name by which to tell whether two people may be one.
enum PersonName {
  /// The words of a name in one order, without case, accents and hyphens; nil where it has none.
  static func key(_ givenName: String?, _ familyName: String) -> String? {
    let words = "\(givenName ?? "") \(familyName)".folded.unicodeScalars
      .split { scalar in
        // To look up properties is slow, and most names are in ASCII once folded.
        scalar.isASCII
          ? !("a"..."z" ~= scalar || "0"..."9" ~= scalar)
          : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      }
      .map { String($0) }
    return words.isEmpty ? nil : words.sorted().joined(separator: " ")
  }
}
