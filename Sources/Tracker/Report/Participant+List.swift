import Courseware

extension Participant {
  /// The name as lists have it, such as « Exemple-Martin Éloïse ».
  public var listedName: String {
    [familyName, givenName].compactMap { $0 }.joined(separator: " ")
  }

  /// The name with the number, such as « Exemple-Martin Éloïse (001-B) ».
  public var listedNameAndNumber: String { "\(listedName) (\(id))" }

  /// What people are put in order by: the letters of their names whatever their accents, then the
  /// id; spaces come before all letters, hyphens and apostrophes count for nothing else.
  fileprivate var place: [String] { [familyName.listWords, (givenName ?? "").listWords, id] }
}

extension [Participant] {
  /// The people in the order of lists.
  var inListOrder: [Participant] {
    map { (person: $0, place: $0.place) }
      .sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.person)
  }
}
