/// Reads the values of a JSON text, and notes what is wrong with each, so that all is told at once.
package struct JSONReader {
  /// What is read.
  package let document: JSONDocument

  private var errors = Shown()
  private var warnings = Shown()

  /// The problems of one gravity: the first ones, and the count of the others.
  private struct Shown {
    var diagnostics: [Diagnostic] = []
    var more = 0
    var firstOfMore: JSONDocument.Value?
  }

  /// Begins to read a text.
  package init(_ document: JSONDocument) {
    self.document = document
  }

  /// Whether an error was found so far.
  package var hasErrors: Bool { !errors.diagnostics.isEmpty }

  /// What was found, in the order of the file; where it is too much, how much more there is.
  package var diagnostics: [Diagnostic] {
    (all(errors, .error) + all(warnings, .warning)).sortedForDisplay
  }

  private func all(_ shown: Shown, _ severity: Diagnostic.Severity) -> [Diagnostic] {
    guard let place = shown.firstOfMore else { return shown.diagnostics }
    let more = Self.more(shown.more, severity)
    let start = document.start(of: place)
    return shown.diagnostics + [
      document.source.diagnostic(more, severity: severity, atByte: start)
    ]
  }

  /// Notes a problem at a value.
  ///
  /// Its texts are only made where they are shown, for a file may have a million problems.
  package mutating func note(
    _ message: @autoclosure () -> Localized,
    severity: Diagnostic.Severity = .error,
    help: @autoclosure () -> Localized,
    at value: JSONDocument.Value
  ) {
    let shown = severity == .error ? \Self.errors : \Self.warnings
    guard self[keyPath: shown].diagnostics.count < Limits.shownProblems else {
      self[keyPath: shown].more += 1
      if self[keyPath: shown].firstOfMore == nil { self[keyPath: shown].firstOfMore = value }
      return
    }
    self[keyPath: shown].diagnostics.append(
      document.diagnostic(message(), severity: severity, help: help(), at: value)
    )
  }

  private static func more(_ count: Int, _ severity: Diagnostic.Severity) -> Localized {
    let plural = count == 1 ? "" : "s"
    switch severity {
    case .error:
      return Localized(
        fr: "et \(count) autre\(plural) erreur\(plural) à partir d'ici",
        en: "and \(count) more error\(plural) from here on"
      )
    case .warning:
      return Localized(
        fr: "et \(count) autre\(plural) avertissement\(plural) à partir d'ici",
        en: "and \(count) more warning\(plural) from here on"
      )
    }
  }
}

extension JSONDocument {
  /// A problem at a value, with the way to it.
  package func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized?,
    at value: Value
  ) -> Diagnostic {
    source.diagnostic(
      message.at(path(to: value)),
      severity: severity,
      help: help,
      atByte: start(of: value)
    )
  }
}
