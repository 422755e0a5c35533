import Courseware

/// Two participants who are probably one person.
struct ProbableDouble: Hashable, Sendable {
  /// What tells it, the surest first.
  enum Sign: CaseIterable, Sendable {
    /// The same number in the « Répertoire partagé ».
    case rpps

    /// The same e-mail address.
    case email

    /// The same words in the name.
    case name
  }

  /// The one whose id would stay: who was told of first.
  let kept: Participant

  /// The other.
  let dropped: Participant

  /// The surest of what tells it.
  let sign: Sign
}

extension ProbableDouble {
  /// All pairs among some people, in whose order they were told of; of several people who are
  /// alike, each is told with the first.
  ///
  /// Two numbers of the « Répertoire partagé » that differ are two people, whatever their names.
  static func all(among people: [Participant]) -> [ProbableDouble] {
    var known: Set<[String]> = []
    return Sign.allCases.flatMap { sign in
      pairs(of: people, sign).filter { known.insert([$0.kept.id, $0.dropped.id]).inserted }
    }
  }

  private static func pairs(of people: [Participant], _ sign: Sign) -> [ProbableDouble] {
    // By their places: tens of thousands of people in two tables would take much room.
    var first: [String: Int] = [:]
    // Whoever has another number, or the same, which tells more, is not looked for.
    var firstWithoutNumber: [String: Int] = [:]
    return people.indices.compactMap { place in
      let person = people[place]
      guard let key = sign.key(of: person) else { return nil }
      let isCompared = sign == .rpps || person.rpps == nil
      let other = isCompared ? first[key] : firstWithoutNumber[key]
      if first[key] == nil { first[key] = place }
      if person.rpps == nil, firstWithoutNumber[key] == nil { firstWithoutNumber[key] = place }
      return other.map { ProbableDouble(kept: people[$0], dropped: person, sign: sign) }
    }
  }
}

extension ProbableDouble.Sign {
  /// What two people have in common; nil of someone of whom it is not known.
  fileprivate func key(of person: Participant) -> String? {
    switch self {
    case .rpps: person.rpps
    case .email: person.emailKey
    case .name: person.nameKey
    }
  }
}
