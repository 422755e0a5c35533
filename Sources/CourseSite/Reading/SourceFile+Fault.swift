import Courseware

extension SourceFile {
  /// An error on a line of a file whose text was let go of.
  struct Fault: Sendable {
    let message: Localized
    let help: Localized?

    /// The line, counted from 1.
    let line: Int

    /// What to point at on the line.
    let text: String
  }

  /// The errors as diagnostics; the file is read once more to show its lines.
  func diagnostics(_ faults: [Fault]) -> [Diagnostic] {
    guard !faults.isEmpty else { return [] }
    var unread: [Diagnostic] = []
    let source = text(limit: Limits.moduleBytes, diagnostics: &unread)
    return faults.map { fault in
      source?.diagnostic(
        fault.message,
        help: fault.help,
        line: fault.line,
        pointingAt: fault.text
      ) ?? Diagnostic(fault.message, help: fault.help, at: Position(file: shown))
    }
  }
}
