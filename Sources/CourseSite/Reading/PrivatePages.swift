public import Courseware
public import Typesetting

/// Templates of pages that are no part of a site: each is one file that stands alone.
public struct PrivatePages: Sendable {
  /// The templates, checked.
  public let templates: Templates

  /// The style sheets, to be put into the pages.
  public let styles: HTML

  /// The scripts, to be put into the pages in this order.
  public let scripts: [InlineElement]

  /// The texts in the pages' language.
  public let wording: Wording

  /// Reads the templates of one folder, noting everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - folder: the folder, below that of all templates.
  ///   - pages: the pages, with the names that each is given.
  ///   - styles: the style sheets, by their paths below the folder of all templates.
  ///   - scripts: the scripts, by their paths there.
  ///   - path: the folder of all templates.
  ///   - language: that of the pages.
  ///   - diagnostics: gets everything that is wrong; where there is an error, there are no pages.
  /// - Throws: a `Diagnostic` if the templates cannot be read.
  public init?(
    _ folder: String,
    pages: [String: TemplateSchema],
    styles: [String],
    scripts: [String] = [],
    in path: String,
    language: Language,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    let files = try SourceFolder(path).files(diagnostics: &diagnostics)
    func text(_ name: String) -> SourceText? {
      (files.first { $0.path == name } ?? SourceFile(path + "/" + name))
        .text(limit: Limits.templateBytes, diagnostics: &diagnostics)
    }
    let strings = "strings/\(language.rawValue).yml"
    let wording = text(strings).flatMap {
      Wording(language, yaml: $0, diagnostics: &diagnostics)
    }
    let ending = ".mustache"
    let named = files.map(\.path).filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
    var sources: [String: SourceText] = [:]
    for name in named {
      sources[String(name.dropFirst(folder.count + 1).dropLast(ending.count))] = text(name)
    }
    let sheets = styles.compactMap { text($0)?.bytes }
    let code = scripts.compactMap { text($0)?.bytes }
    guard let wording, sheets.count == styles.count, code.count == scripts.count else { return nil }
    let templates = Templates(
      sources,
      pages: pages,
      language: language,
      wording: wording.texts,
      wordingFile: path + "/" + strings,
      diagnostics: &diagnostics
    )
    guard let templates else { return nil }
    self.templates = templates
    self.wording = wording
    self.scripts = code.map { bytes in
      InlineElement(LeanText(Array(bytes), isScript: true).bytes, as: .script)
    }
    self.styles = HTML(bytes: Array(sheets.joined(separator: [UInt8(ascii: "\n")])))
  }

  /// What the scripts of a section say, by what they call it.
  public func scriptTexts(of section: String) -> [String: String] {
    wording.scriptTexts[section] ?? [:]
  }
}
