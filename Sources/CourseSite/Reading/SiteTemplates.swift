import Courseware
import Typesetting

/// The templates' folder, read for one language.
struct SiteTemplates: Sendable {
  /// The pages' templates.
  let templates: Templates

  /// The texts of pages.
  let wording: Wording

  /// The files that every site is given.
  private let assets: [SourceFile]

  /// The files that the trainer's edition is given beside them, under the same folder.
  private let trainerAssets: [SourceFile]

  /// The files that documents on paper may show: style sheets, pictures.
  let documents: [SourceFile]

  /// Reads a folder of templates, noting everything that is wrong with it; nil where no page can
  /// be made.
  init?(path: String, language: Language, diagnostics: inout [Diagnostic]) throws(Diagnostic) {
    let files = try SourceFolder(path).files(diagnostics: &diagnostics)
    let strings = "strings/\(language.rawValue).yml"
    let stringsFile = files.first { $0.path == strings } ?? SourceFile(path + "/" + strings)
    let wording = stringsFile.text(limit: Limits.templateBytes, diagnostics: &diagnostics)
      .flatMap { Wording(language, yaml: $0, diagnostics: &diagnostics) }
    var sources: [String: SourceText] = [:]
    let ending = ".mustache"
    // What lies in a folder below is no part of a site or a book.
    let ofDocuments = files.filter {
      $0.path.hasPrefix("documents/") && $0.path.split(separator: "/").count == 2
    }
    let pages = files.filter { !$0.path.contains("/") } + ofDocuments
    for file in pages where file.path.hasSuffix(ending) {
      let name = String((file.path.split(separator: "/").last ?? "").dropLast(ending.count))
      sources[name] = file.text(limit: Limits.templateBytes, diagnostics: &diagnostics)
    }
    guard let wording else { return nil }
    let templates = Templates(
      sources,
      pages: PageSchemas.all,
      language: language,
      wording: wording.texts,
      wordingFile: stringsFile.shown,
      diagnostics: &diagnostics
    )
    guard let templates else { return nil }
    self.templates = templates
    self.wording = wording
    assets = files.filter { $0.path.hasPrefix("assets/") }
    documents = ofDocuments.filter { !$0.path.hasSuffix(ending) }
    let folder = "trainer/"
    trainerAssets = files.filter { $0.path.hasPrefix(folder) }
      .map { $0.at("assets/" + $0.path.dropFirst(folder.count)) }
  }

  /// The files that a site is given, by their paths in it.
  func assets(for edition: Edition) -> [SourceFile] {
    edition == .trainer ? assets + trainerAssets : assets
  }
}
