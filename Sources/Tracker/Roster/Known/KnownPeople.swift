import Courseware

/// All that the register and the list's former outcome know of the people of an edition.
struct KnownPeople: Sendable {
  /// Someone who has a number.
  struct Person: Sendable {
    /// The details that stand.
    var standing: Participant

    /// All that was ever told, what stands included.
    var facts: [Participant]
  }

  /// A person's half-day.
  struct HalfDay: Hashable, Sendable {
    let participant: String
    let session: String
  }

  /// The people by the ids that count.
  private(set) var people: [String: Person] = [:]

  /// All ids that were ever given, but those of the forgotten.
  private(set) var givenIDs: Set<String> = []

  /// What was ever told of half-days.
  private(set) var presences: [HalfDay: [Attendance]] = [:]

  /// What the former outcome has of half-days.
  private(set) var former: [HalfDay: Attendance] = [:]

  private let kept: @Sendable (String) -> String
  private let isForgottenID: @Sendable (String) -> Bool

  /// Knows nobody.
  ///
  /// - Parameters:
  ///   - kept: gives the id under which another one's facts count.
  ///   - isForgotten: whether an id was that of someone who was forgotten.
  init(
    kept: @escaping @Sendable (String) -> String = { $0 },
    isForgotten: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.kept = kept
    isForgottenID = isForgotten
  }

  /// The id under which facts of another one count.
  func keptID(_ id: String) -> String { kept(id) }

  /// Whether an id was that of someone of whom nothing is known any more.
  func isForgotten(_ id: String) -> Bool { isForgottenID(id) }

  /// Adds someone's details; those written last stand, of two of one time those added first.
  mutating func add(_ fact: Participant) {
    guard !isForgotten(fact.id) else { return }
    givenIDs.insert(fact.id)
    let id = kept(fact.id)
    // What was told of an id that was merged does not stand, yet may tell who somebody is.
    let stands = id == fact.id
    guard var person = people[id] else {
      people[id] = Person(standing: fact, facts: [fact])
      return
    }
    if stands, person.standing.id != id || person.standing.isOlder(than: fact) {
      person.standing = fact
    }
    if !person.facts.contains(fact) { person.facts.append(fact) }
    people[id] = person
  }

  /// Adds what was told of a half-day, by the register or the former outcome.
  mutating func add(_ fact: Attendance, isFormer: Bool) {
    guard !isForgotten(fact.participant) else { return }
    var fact = fact
    fact.participant = kept(fact.participant)
    let key = HalfDay(participant: fact.participant, session: fact.session)
    if isFormer { former[key] = fact }
    if presences[key]?.contains(fact) != true { presences[key, default: []].append(fact) }
  }

  /// Adds the former outcome.
  mutating func add(_ file: AttendanceFile) {
    for person in file.participants { add(person) }
    for fact in file.attendance { add(fact, isFormer: true) }
  }
}

extension Participant {
  fileprivate func isOlder(than other: Participant) -> Bool {
    guard let updatedAt else { return other.updatedAt != nil }
    return other.updatedAt.map { updatedAt < $0 } ?? false
  }
}
