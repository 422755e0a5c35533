import Courseware

/// By what somebody may be known again.
struct PersonKeys {
  private var byRPPS: [String: Set<String>] = [:]
  private var byEmail: [String: Set<String>] = [:]
  private var byName: [String: Set<String>] = [:]
  private var rpps: [String: Set<String>] = [:]
  private var names: [String: Set<String>] = [:]

  /// Takes in the people who have a number, by all that was ever told of them.
  init(_ known: KnownPeople) {
    for (id, person) in known.people {
      for fact in person.facts {
        if let number = fact.rpps {
          byRPPS[number, default: []].insert(id)
          rpps[id, default: []].insert(number)
        }
        if let email = fact.emailKey { byEmail[email, default: []].insert(id) }
        if let name = fact.nameKey { byName[name, default: []].insert(id) }
        names[id, default: []].formUnion(fact.nameWords)
      }
    }
  }

  /// Who bears the RPPS number of someone.
  func withRPPS(of person: Participant) -> [String] {
    person.rpps.flatMap { byRPPS[$0] }?.sorted() ?? []
  }

  /// Who bears the e-mail address of someone, and no other RPPS number.
  func withEmail(of person: Participant) -> [String] {
    (person.emailKey.flatMap { byEmail[$0] } ?? []).filter { !isSomebodyElse($0, person) }.sorted()
  }

  /// Who bears the name of someone, and no other RPPS number.
  func withName(of person: Participant) -> [String] {
    (person.nameKey.flatMap { byName[$0] } ?? []).filter { !isSomebodyElse($0, person) }.sorted()
  }

  /// Whether a word of a name is also one of someone's names.
  func sharesName(_ id: String, _ person: Participant) -> Bool {
    names[id].map { !$0.isDisjoint(with: person.nameWords) } ?? false
  }

  /// Of two numbers that the state has given, each is a person.
  private func isSomebodyElse(_ id: String, _ person: Participant) -> Bool {
    guard let own = person.rpps, let held = rpps[id] else { return false }
    return !held.contains(own)
  }
}
