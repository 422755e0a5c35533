public import Courseware

/// The page templates: checked, and ready to be rendered from any number of threads.
public struct Templates: Sendable {
  private let programs: [String: TemplateProgram]
  private let language: Language

  /// Checks templates, and takes them in if there is no error in them.
  ///
  /// - Parameters:
  ///   - templates: the texts by their names, as in `{{>name}}` and `{{<name}}`.
  ///   - pages: the templates that are rendered by themselves, with the names that each is given;
  ///     a template that is included may use the names of each page that includes it.
  ///   - language: that of the pages, by which texts are typeset.
  ///   - wording: the fixed texts; every key is the name of a text in every template.
  ///   - wordingFile: the file of these texts, as the user would type it.
  ///   - diagnostics: gets everything that is wrong, each thing once.
  public init?(
    _ templates: [String: SourceText],
    pages: [String: TemplateSchema],
    language: Language,
    wording: [String: String],
    wordingFile: String,
    diagnostics: inout [Diagnostic]
  ) {
    let wording = TemplateWording(texts: wording, file: wordingFile)
    let scans = templates.mapValues(TemplateScanner.init)
    let trees = scans.mapValues { TemplateTree($0.pieces, of: $0.source) }
    var check = TemplateCheck(trees: trees, wording: wording.texts)
    for (page, schema) in pages { check.check(page, schema: schema) }

    var found = wording.diagnostics(pages: pages)
    found += scans.values.flatMap(\.diagnostics) + trees.values.flatMap(\.diagnostics)
    found += check.diagnostics + check.unreached
    diagnostics += found.sortedForDisplay
    guard !found.hasErrors else { return nil }
    let compiler = TemplateCompiler(scans, wording: wording.texts)
    self.language = language
    programs = Dictionary(
      uniqueKeysWithValues: pages.map { ($0, compiler.program(of: $0, schema: $1)) }
    )
  }

  /// Renders a page.
  ///
  /// - Parameters:
  ///   - page: the name of one of the declared pages.
  ///   - values: a value for each name that was declared for the page; one that is missing or of
  ///     another kind is a mistake in the program, and counts as absent in a release build.
  /// - Returns: the page.
  public func render(_ page: String, _ values: [String: TemplateValue]) -> HTML {
    guard let program = programs[page] else {
      assertionFailure("'\(page)' is not a declared page")
      return HTML(bytes: [])
    }
    assert(
      program.schema.fault(in: values) == nil,
      "\(page): \(program.schema.fault(in: values) ?? "")"
    )
    return program.render(values, language: language)
  }
}
