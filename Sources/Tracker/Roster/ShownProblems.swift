import Courseware

extension [Diagnostic] {
  /// The problems in the order they are shown, of each gravity as many as somebody may want to
  /// read, with the count of the others of a file.
  func shown(of file: String) -> [Diagnostic] {
    var counts: [Diagnostic.Severity: Int] = [:]
    let shown = sortedForDisplay.filter { diagnostic in
      counts[diagnostic.severity, default: 0] += 1
      return counts[diagnostic.severity, default: 0] <= Limits.shownProblems
    }
    let others = counts.compactMap { severity, count in
      let more = count - Limits.shownProblems
      return more > 0 ? Diagnostic.others(more, severity, of: file) : nil
    }
    return (shown + others).sortedForDisplay
  }
}

extension Diagnostic {
  fileprivate static func others(
    _ count: Int,
    _ severity: Severity,
    of file: String
  ) -> Diagnostic {
    let shown = Limits.shownProblems
    return Diagnostic(
      severity == .error
        ? Localized(
          fr: "les \(shown) premières erreurs sont montrées, sur \(shown + count)",
          en: "the first \(shown) of \(shown + count) errors are shown"
        )
        : Localized(
          fr: "les \(shown) premiers avertissements sont montrés, sur \(shown + count)",
          en: "the first \(shown) of \(shown + count) warnings are shown"
        ),
      severity: severity,
      at: Position(file: file)
    )
  }
}
