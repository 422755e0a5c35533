import Courseware

extension Participant {
  /// The name as lists have it, such as « Exemple-Martin Éloïse ».
  public var listedName: String {
    [familyName, givenName].compactMap { $0 }.joined(separator: " ")
  }

  /// What people are put in order by: the letters of their names whatever their accents, then the
  /// id.
  var place: [String] {
    [Self.letters(of: familyName), Self.letters(of: givenName ?? ""), id]
  }

  /// Spaces come before all letters, hyphens and apostrophes count for nothing else.
  private static func letters(of name: String) -> String {
    let words = name.folded.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0).replacing("œ", with: "oe").replacing("æ", with: "ae") }
    return words.joined(separator: " ")
  }
}
