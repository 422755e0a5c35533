extension Participant {
  /// The given name and the family name.
  public var nameAlone: String {
    [givenName, familyName].compactMap { $0 }.joined(separator: " ")
  }

  /// The title, the given name and the family name.
  public var fullName: String {
    [title, givenName, familyName].compactMap { $0 }.joined(separator: " ")
  }
}
