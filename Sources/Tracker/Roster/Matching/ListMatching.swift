import Courseware

/// Finds out which entries of a list are whom: by a typed number, else the RPPS number, else the
/// e-mail address, else a name that is the only one of its kind on both sides.
///
/// All entries go through one stage before any goes through the next, so that their order does not
/// matter.
struct ListMatching {
  /// What is wrong or doubtful.
  private(set) var diagnostics: [Diagnostic] = []

  /// The ids of the entries, by their places; those that are missing are new.
  private(set) var ids: [Int: String] = [:]

  private let list: PeopleList
  private let known: KnownPeople
  private let keys: PersonKeys
  private let commands: SuggestedCommands
  private var owners: [String: Int] = [:]
  private var doubtful: Set<Int> = []

  init(_ list: PeopleList, _ known: KnownPeople, _ commands: SuggestedCommands) {
    (self.list, self.known, self.commands) = (list, known, commands)
    keys = PersonKeys(known)
    diagnostics = ListDoubles(list).diagnostics
    list.entries.indices.forEach { matchNumber($0) }
    list.entries.indices.forEach { matchRPPS($0) }
    matchEmails()
    matchNames()
  }

  /// Whether nothing more is to be found out about an entry.
  private func isSettled(_ index: Int) -> Bool {
    ids[index] != nil || doubtful.contains(index) || list.entries[index].number == .new
  }

  private mutating func settle(_ index: Int, as id: String) {
    if let owner = owners[id] {
      let first = list.entries[owner].row.number
      doubt(index, .samePerson(id, row: first), help: .onePerson, .number, .rpps, .email)
      return
    }
    owners[id] = index
    ids[index] = id
  }

  private mutating func doubt(
    _ index: Int,
    _ message: Localized,
    help: Localized,
    _ fields: ListField...
  ) {
    doubtful.insert(index)
    let entry = list.entries[index]
    let field = fields.first { entry.tells($0) } ?? .familyName
    diagnostics.append(list.diagnostic(message, help: help, at: entry, field))
  }
}

// MARK: - The stages

extension ListMatching {
  private mutating func matchNumber(_ index: Int) {
    let entry = list.entries[index]
    if entry.number == .new { return checkNew(index) }
    guard case .id(let typed)? = entry.number else { return }
    let id = known.keptID(typed)
    if known.isForgotten(typed) {
      doubt(index, .forgotten(typed), help: .leaveEmpty, .number)
    } else if let person = known.people[id]?.standing {
      let agrees =
        keys.sharesName(id, entry.told) || keys.withRPPS(of: entry.told).contains(id)
        || keys.withEmail(of: entry.told).contains(id)
      guard agrees else {
        return doubt(
          index,
          .otherPersonsNumber(person, entry.told),
          help: .checkNumber(commands.correct(id)),
          .number
        )
      }
      settle(index, as: id)
    } else if let other = otherNumber(of: entry.told) {
      doubt(index, .otherNumber(typed, other), help: .keepNumber(other.id), .number)
    } else {
      settle(index, as: typed)
    }
  }

  /// « Nouveau » that was not replaced by the number that was given for it would give another one
  /// each time.
  private mutating func checkNew(_ index: Int) {
    let told = list.entries[index].told
    let named = keys.withName(of: told)
    let same =
      keys.withRPPS(of: told) + keys.withEmail(of: told).filter(named.contains)
      + named.filter { known.people[$0]?.facts.contains { $0.hasDetails(of: told) } ?? false }
    guard let id = same.first else { return }
    doubt(index, .notNew(people([id])), help: .replaceNew(id), .number)
  }

  /// Who somebody surely is, whatever number was typed.
  private func otherNumber(of told: Participant) -> Participant? {
    let ids = keys.withRPPS(of: told) + keys.withEmail(of: told)
    return ids.first { keys.sharesName($0, told) }.flatMap { known.people[$0]?.standing }
  }

  private mutating func matchRPPS(_ index: Int) {
    guard !isSettled(index) else { return }
    let told = list.entries[index].told
    let found = keys.withRPPS(of: told)
    guard let id = found.first else { return }
    if found.count > 1 {
      doubt(index, .several(people(found), told), help: .chooseNumber(found), .rpps)
    } else if keys.sharesName(id, told) {
      settle(index, as: id)
    } else {
      let help = Localized.sayWhetherNew(id, commands.correct(id))
      doubt(index, .otherName(people(found), told), help: help, .rpps)
    }
  }

  private mutating func matchEmails() {
    let told = list.entries.map(\.told)
    // A practice's address, which several people have, tells only together with a name.
    let uses = Dictionary(told.compactMap { $0.emailKey.map { ($0, 1) } }, uniquingKeysWith: +)
    for (index, person) in told.enumerated() where !isSettled(index) {
      let found = keys.withEmail(of: person).filter { owners[$0] == nil }
      let isShared = uses[person.emailKey ?? ""] ?? 0 > 1 || found.count > 1
      guard let first = found.first else { continue }
      if isShared {
        let named = found.filter(keys.withName(of: person).contains)
        if named.count == 1 { settle(index, as: named[0]) }
      } else if keys.sharesName(first, person) {
        settle(index, as: first)
      } else {
        let help = Localized.sayWhetherNew(first, commands.correct(first))
        doubt(index, .otherName(people(found), person), help: help, .email)
      }
    }
  }

  private mutating func matchNames() {
    let open = list.entries.indices.filter { !isSettled($0) }
    let rows = Dictionary(grouping: open) { list.entries[$0].told.nameKey }
    for index in open {
      let told = list.entries[index].told
      let found = keys.withName(of: told).filter { owners[$0] == nil }
      guard let first = found.first else { continue }
      let isOnly = rows[told.nameKey]?.count == 1
      if found.count == 1, isOnly {
        settle(index, as: first)
      } else if found.count > 1 {
        doubt(index, .several(people(found), told), help: .chooseNumber(found), .familyName)
      } else {
        let others = (rows[told.nameKey] ?? []).filter { $0 != index }
          .map { list.entries[$0].row.number }
        doubt(
          index,
          .severalRows(people(found), others),
          help: .chooseNumber(found),
          .familyName
        )
      }
    }
  }

  private func people(_ ids: [String]) -> [Participant] {
    ids.compactMap { known.people[$0]?.standing }
  }
}

extension ListEntry {
  /// Whether a field is filled in.
  fileprivate func tells(_ field: ListField) -> Bool {
    switch field {
    case .number: number != nil
    case .rpps: told.rpps != nil
    case .email: told.email != nil
    default: true
    }
  }
}
