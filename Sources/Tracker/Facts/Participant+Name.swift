extension Participant {
  /// The title, the given name and the family name.
  public var fullName: String {
    [title, givenName, familyName].compactMap { $0 }.joined(separator: " ")
  }
}
