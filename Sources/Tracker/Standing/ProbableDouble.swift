import Courseware

/// Two participants who are probably one person.
struct ProbableDouble: Hashable, Sendable {
  /// What tells it.
  enum Sign: Hashable, Sendable {
    /// The same e-mail address.
    case email

    /// The same words in the name.
    case name
  }

  /// The one whose id would stay: who was told of first.
  let kept: Participant

  /// The other.
  let dropped: Participant

  /// What tells it.
  let sign: Sign
}

extension ProbableDouble {
  /// All pairs among some people, in whose order they were told of.
  ///
  /// Two numbers of the « Répertoire partagé » that differ are two people, whatever their names.
  static func all(among people: [Participant]) -> [ProbableDouble] {
    let byEmail = pairs(of: people, .email) { $0.email?.lowercased() }
    let byName = pairs(of: people, .name) { PersonName.key($0.givenName, $0.familyName) }
    let told = Set(byEmail.map(\.ids))
    return byEmail + byName.filter { !told.contains($0.ids) }
  }

  private var ids: [String] { [kept.id, dropped.id] }

  private static func pairs(
    of people: [Participant],
    _ sign: Sign,
    by key: (Participant) -> String?
  ) -> [ProbableDouble] {
    var first: [String: Participant] = [:]
    return people.compactMap { person in
      guard let key = key(person) else { return nil }
      guard let known = first[key] else {
        first[key] = person
        return nil
      }
      if let a = known.rpps, let b = person.rpps, a != b { return nil }
      return ProbableDouble(kept: known, dropped: person, sign: sign)
    }
  }
}
