/// By what to tell whether two people may be one.
extension Participant {
  /// The words of the name in one order, without case, accents and hyphens; nil where it has none.
  var nameKey: String? {
    let words = "\(givenName ?? "") \(familyName)".foldedWords
    return words.isEmpty ? nil : words.sorted().joined(separator: " ")
  }

  /// The words of the name.
  var nameWords: [String] {
    nameKey.map { $0.split(separator: " ").map { String($0) } } ?? []
  }

  /// The e-mail address without case.
  var emailKey: String? { email?.lowercased() }
}
