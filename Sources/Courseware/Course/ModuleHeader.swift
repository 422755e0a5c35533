/// What a module's file name and front matter say; its text comes after.
public struct ModuleHeader: Hashable, Sendable {
  /// That a named person checked the module.
  public struct Verification: Hashable, Sendable {
    /// When.
    public let on: CalendarDate

    /// Who.
    public let by: String
  }

  /// The file name without `.md`.
  public let id: String

  /// The file's path, as the user would type it.
  public let file: String

  /// The number at the beginning of the file name, which gives the order.
  public let number: Int

  /// The title.
  public let title: String

  /// What the module is for.
  public let kind: ModuleKind

  /// How long the module takes, as its author says.
  public let duration: LengthOfTime?

  /// What one will be able to do.
  public let objectives: [String]

  /// Up to when the author read the sources.
  public let sourcesAsOf: CalendarDate?

  /// Who checked the module, and when.
  public let verified: Verification?

  /// The line of the file, counted from 1, on which the module's text begins.
  let bodyLine: Int

  /// The name of the module's page.
  public var page: String { id + ".html" }

  /// How an assessment draws and judges; nil for other kinds of module.
  public var assessment: Assessment? {
    guard case .assessment(let assessment) = kind else { return nil }
    return assessment
  }
}

extension ModuleHeader {
  /// Reads the front matter of a module, noting everything that is wrong with it; nil where
  /// something needed is missing or wrong.
  public init?(_ source: SourceText, name: ModuleName, diagnostics: inout [Diagnostic]) {
    guard let frontMatter = FrontMatter(source, diagnostics: &diagnostics) else { return nil }
    let text = YAMLText(source, lines: frontMatter.lines)
    let read = FieldReader.read(text, diagnostics: &diagnostics) { fields in
      ModuleHeader(&fields, name: name, source: source, frontMatter: frontMatter)
    }
    guard let read else { return nil }
    self = read
  }

  private init?(
    _ fields: inout FieldReader,
    name: ModuleName,
    source: SourceText,
    frontMatter: FrontMatter
  ) {
    let title = fields.requiredText("title")
    let length = Localized(
      fr: "une durée, ainsi : 45 min ou 1 h 30",
      en: "a length: 45 min, 1 h 30"
    )
    duration = fields.parsed("duration", expected: length) { LengthOfTime($0) }
    objectives = fields.texts("objectives")
    sourcesAsOf = fields.parsed("sources_as_of", expected: .date) { CalendarDate($0) }
    verified = fields.record("verified") { fields in
      let on = fields.parsed("on", expected: .date, required: true) { CalendarDate($0) }
      guard let by = fields.requiredText("by"), let on else { return nil }
      return Verification(on: on, by: by)
    }
    kind = ModuleKind(&fields)
    guard let title else { return nil }
    self.title = title
    id = name.id
    number = name.number
    file = source.file
    bodyLine = frontMatter.lines.upperBound + 1
  }
}

extension ModuleHeader {
  /// A warning about a field of the front matter, which stands in the module's text.
  public func warning(
    _ message: Localized,
    help: Localized? = nil,
    at field: String,
    in source: SourceText
  ) -> Diagnostic {
    let line = (1..<bodyLine).first { source.line($0).hasPrefix(field + ":") }
    return source.diagnostic(
      message,
      severity: .warning,
      help: help,
      line: line ?? 1,
      pointingAt: field
    )
  }

  /// An error about a field of the front matter, which stands in the module's text.
  public func error(
    _ message: Localized,
    help: Localized,
    at field: String,
    in source: SourceText
  ) -> Diagnostic {
    errors([Fault(message: message, help: help)], at: field, in: source)[0]
  }

  /// Errors about a field of the front matter; each points at the field's value, or at one of the
  /// items that the value is a list of.
  func errors(_ faults: [Fault], at field: String, in source: SourceText) -> [Diagnostic] {
    let text = YAMLText(source, lines: 2..<max(2, bodyLine - 1))
    guard !faults.isEmpty, let parsed = try? text.parsed() else {
      return faults.map { Diagnostic($0.message, help: $0.help, at: Position(file: file)) }
    }
    var fields = FieldReader(parsed, in: text)
    for fault in faults {
      fields.note(fault.message, help: fault.help, at: field, item: fault.item)
    }
    return fields.diagnostics
  }

  /// Something wrong with a field.
  struct Fault {
    let message: Localized
    let help: Localized

    /// Which item of the field's list is meant; nil for all of the value.
    var item: Int?
  }
}
