/// Something wrong or doubtful in what the user gave, said so that they can mend it.
///
/// It is the one public error type: code that cannot go on throws it, code that can go on
/// collects an array of it.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Sendable {
    /// Nothing is published while it stands.
    case error

    /// The work goes on; `--strict` makes an error of it.
    case warning
  }

  /// How grave it is.
  public var severity: Severity

  /// What is the case: lower-case, no full stop.
  public let message: Localized

  /// What to do about it, in the imperative, where that is known.
  public let help: Localized?

  /// Where it is, where that is known.
  public let position: Position?

  /// The source line at the position, safe to print.
  public let excerpt: Excerpt?

  /// States a problem.
  public init(
    _ message: Localized,
    severity: Severity = .error,
    help: Localized? = nil,
    at position: Position? = nil,
    excerpt: Excerpt? = nil
  ) {
    self.severity = severity
    self.message = message
    self.help = help
    self.position = position
    self.excerpt = excerpt
  }
}

extension Diagnostic {
  /// The compiler-like text: position, severity, message, the source line with a caret, help.
  ///
  /// The words error, warning and help are the same in every language, for editors look for them.
  public func text(in language: Language) -> String {
    var text = ""
    if let position {
      text += position.file.printable + ":"
      if let line = position.line, let column = position.column { text += "\(line):\(column):" }
      text += " "
    }
    text += "\(severity.rawValue): \(message[language].printable)\n"
    if let excerpt, let line = position?.line { text += excerpt.text(line: line) }
    if let help { text += "help: \(help[language].printable)\n" }
    return text
  }
}

extension [Diagnostic] {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The diagnostics in the order they are shown: by position, errors first at one place.
  public var sortedForDisplay: [Diagnostic] {
    sorted { a, b in
      let (first, second) = (a.position ?? Position(file: ""), b.position ?? Position(file: ""))
      if first != second { return first < second }
      if a.severity != b.severity { return a.severity == .error }
      return a.message.english < b.message.english
    }
  }

  /// The diagnostics with every warning made an error.
  public var strict: [Diagnostic] {
    map { diagnostic in
      var stricter = diagnostic
      stricter.severity = .error
      return stricter
    }
  }
}
