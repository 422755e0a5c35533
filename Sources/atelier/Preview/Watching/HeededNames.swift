/// The names in a folder whose changes matter.
enum HeededNames: Equatable {
  /// All but those with a dot before them, which the build leaves out.
  case all

  /// These and no others.
  case only(Set<String>)

  func contains(_ name: some StringProtocol) -> Bool {
    switch self {
    case .all: !name.hasPrefix(".")
    case .only(let names): names.contains(String(name))
    }
  }

  /// What matters to the one or the other.
  func union(_ other: HeededNames) -> HeededNames {
    guard case .only(let names) = self, case .only(let others) = other else { return .all }
    return .only(names.union(others))
  }
}
