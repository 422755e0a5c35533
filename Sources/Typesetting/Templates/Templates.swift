public import Courseware
import Mustache

/// The page templates: checked, and ready to be rendered from any number of threads.
public struct Templates: Sendable {
  private let library: MustacheLibrary
  private let pages: [String: TemplateSchema]

  /// Checks templates, and takes them in if there is no error in them.
  ///
  /// - Parameters:
  ///   - templates: the texts by their names, as in `{{>name}}` and `{{<name}}`.
  ///   - pages: the templates that are rendered by themselves, with the names that each is given;
  ///     a template that is included may use the names of each page that includes it.
  ///   - wording: the fixed texts; every key is the name of a text in every template.
  ///   - wordingFile: the file of these texts, as the user would type it.
  ///   - diagnostics: gets everything that is wrong, each thing once.
  public init?(
    _ templates: [String: SourceText],
    pages: [String: TemplateSchema],
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
    var library = MustacheLibrary()
    for (name, scan) in scans where !found.hasErrors {
      do {
        try library.register(scan.text(wording: wording.texts), named: name)
      } catch {
        found.append(Diagnostic(error, in: scan.source))
      }
    }
    diagnostics += found.sortedForDisplay
    guard !found.hasErrors else { return nil }
    self.library = library
    self.pages = pages
  }

  /// Renders a page.
  ///
  /// - Parameters:
  ///   - page: the name of one of the declared pages.
  ///   - values: a value for each name that was declared for the page; one that is missing or of
  ///     another kind is a mistake in the program, and counts as absent in a release build.
  /// - Returns: the page.
  public func render(_ page: String, _ values: [String: TemplateValue]) -> HTML {
    guard let schema = pages[page] else {
      assertionFailure("'\(page)' is not a declared page")
      return HTML(markup: "")
    }
    assert(schema.fault(in: values) == nil, "\(page): \(schema.fault(in: values) ?? "")")
    let scope = TemplateScope(schema: schema, values: values)
    return HTML(markup: library.render(scope, withTemplate: page) ?? "")
  }
}

extension Diagnostic {
  /// Says where the library could not read a template that the scanner had let pass.
  fileprivate init(_ error: any Error, in source: SourceText) {
    let context = (error as? MustacheTemplate.ParserError)?.context
    self.init(
      Localized(
        fr: "le modèle ne peut pas être lu à cet endroit",
        en: "the template cannot be read at this place"
      ),
      help: Localized(
        fr: "cherchez une accolade de trop ou de moins",
        en: "look for a brace too many or too few"
      ),
      at: context.map {
        Position(file: source.file, line: $0.lineNumber, column: $0.columnNumber)
      } ?? Position(file: source.file)
    )
  }
}
