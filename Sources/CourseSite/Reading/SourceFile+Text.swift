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

  /// The beginning of a module, as far as its front matter is in it; nil, with the reason noted,
  /// where it cannot be taken in.
  ///
  /// Titles and lengths of all modules are needed before the first page is made, their texts not.
  func moduleHead(diagnostics: inout [Diagnostic]) -> SourceText? {
    let count = 4 << 10
    guard let head = try? readBeginning(count), head.count == count,
      let end = FrontMatter.end(in: head)
    else { return text(limit: Limits.moduleBytes, diagnostics: &diagnostics) }
    do throws(Diagnostic) {
      return try SourceText(file: shown, bytes: Array(head[..<end]), limit: count)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// A problem on a line of a file whose text was let go of.
  struct Fault: Sendable {
    let message: Localized
    var severity = Diagnostic.Severity.error
    let help: Localized?

    /// The line, counted from 1.
    let line: Int

    /// What to point at on the line.
    let text: String
  }

  /// The problems as diagnostics; the file is read once more to show its lines.
  func diagnostics(_ faults: [Fault]) -> [Diagnostic] {
    guard !faults.isEmpty else { return [] }
    var unread: [Diagnostic] = []
    let source = text(limit: Limits.moduleBytes, diagnostics: &unread)
    return faults.map { fault in
      source?.diagnostic(
        fault.message,
        severity: fault.severity,
        help: fault.help,
        line: fault.line,
        pointingAt: fault.text
      )
        ?? Diagnostic(
          fault.message,
          severity: fault.severity,
          help: fault.help,
          at: Position(file: shown)
        )
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
    let fault = Fault(message: message, severity: severity, help: help, line: line, text: text)
    return diagnostics([fault])[0]
  }
}
