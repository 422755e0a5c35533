import Courseware

/// Finds rows of a list that may be one person.
struct ListDoubles {
  /// What is wrong or doubtful.
  private(set) var diagnostics: [Diagnostic] = []

  private static let namesakes = 20

  init(_ list: PeopleList) {
    var byRPPS: [String: ListEntry] = [:]
    var byName: [String: [ListEntry]] = [:]
    for entry in list.entries {
      if let rpps = entry.told.rpps {
        if let other = byRPPS[rpps] {
          diagnostics.append(
            list.diagnostic(.twice(other), help: .onePerson, at: entry, .rpps)
          )
          continue
        }
        byRPPS[rpps] = entry
      }
      guard let name = entry.told.nameKey else { continue }
      let others = byName[name] ?? []
      check(entry, against: others, list)
      // Where so many have one name, it is no name, and has been told.
      if others.count < Self.namesakes { byName[name, default: []].append(entry) }
    }
  }

  private mutating func check(
    _ entry: ListEntry,
    against others: [ListEntry],
    _ list: PeopleList
  ) {
    if let same = others.first(where: { entry.isLike($0) == .surely }) {
      diagnostics.append(
        list.diagnostic(.twice(same), help: .onePersonOrTwo, at: entry, .familyName)
      )
    } else if let namesake = others.first(where: { entry.isLike($0) == .perhaps }) {
      diagnostics.append(
        list.diagnostic(
          .namesake(namesake),
          severity: .warning,
          help: .onePersonOrTwo,
          at: entry,
          .familyName
        )
      )
    }
  }
}

extension ListEntry {
  fileprivate enum Likeness {
    case surely, perhaps, not
  }

  /// Whether someone of the same name is the same person, as far as the list tells.
  fileprivate func isLike(_ other: ListEntry) -> Likeness {
    if let own = told.rpps, let others = other.told.rpps, own != others { return .not }
    // Whoever has typed a number, or that there is none yet, has looked at it.
    if number != nil || other.number != nil { return .not }
    if let own = told.emailKey, let others = other.told.emailKey, own != others { return .perhaps }
    return .surely
  }
}
