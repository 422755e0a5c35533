import Courseware

extension SourceFile {
  /// The file as a text; nil, with the reason noted, where it cannot be taken in.
  func text(limit: Int, diagnostics: inout [Diagnostic]) -> SourceText? {
    do throws(Diagnostic) {
      return try SourceText(file: shown, bytes: read(limit: limit), limit: limit)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// A problem on a line of the file, which is read once more to show the line.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized?,
    line: Int,
    pointingAt text: String
  ) -> Diagnostic {
    var unread: [Diagnostic] = []
    guard let source = self.text(limit: Limits.moduleBytes, diagnostics: &unread) else {
      return Diagnostic(message, severity: severity, help: help, at: Position(file: shown))
    }
    return source.diagnostic(message, severity: severity, help: help, line: line, pointingAt: text)
  }
}
