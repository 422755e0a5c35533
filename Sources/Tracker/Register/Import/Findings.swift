import Courseware

/// The problems of one file: of each kind the first few are shown, and all are counted.
///
/// A file of a thousand people without evidence is one thing to mend, not a thousand.
struct Findings {
  /// What several problems have in common, as the count of them calls it.
  struct Kind: Sendable {
    let severity: Diagnostic.Severity
    let name: Localized
  }

  private static let shownWarnings = 3
  private static let shownErrors = 20

  /// What is shown of the problems so far.
  private(set) var shown: [Diagnostic] = []
  private var counts: [Localized: (severity: Diagnostic.Severity, count: Int)] = [:]

  /// Counts a problem; it is only made up where it is shown.
  mutating func note(_ kind: Kind, _ diagnostic: () -> Diagnostic) {
    let count = counts[kind.name, default: (kind.severity, 0)].count
    counts[kind.name] = (kind.severity, count + 1)
    if count < Self.limit(kind.severity) { shown.append(diagnostic()) }
  }

  /// What is shown, with the counts of what is not.
  func diagnostics(file: String) -> [Diagnostic] {
    shown
      + counts.compactMap { name, found in
        let limit = Self.limit(found.severity)
        guard found.count > limit else { return nil }
        return Diagnostic(
          Localized(
            fr: "\(name.french) : \(found.count) fois, dont les \(limit) premières sont montrées",
            en: "\(name.english): \(found.count) times, of which the first \(limit) are shown"
          ),
          severity: found.severity,
          at: Position(file: file)
        )
      }
  }

  private static func limit(_ severity: Diagnostic.Severity) -> Int {
    severity == .error ? shownErrors : shownWarnings
  }
}
