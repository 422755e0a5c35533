import Foundation

@testable import Courseware

/// A module's text as its author would type it, compiled, with what was said about it.
struct CompiledModule {
  /// The module; nil where its front matter or its size forbade it.
  let module: Module?

  /// What was said.
  let diagnostics: [Diagnostic]

  /// Compiles a text; without a front matter of its own it gets a simple one.
  init(
    _ markdown: String,
    language: Language = .french,
    modules: Set<String> = ["10-essai", "20-suite"],
    files: Set<String> = ["figures/coupe.png", "figures/note.pdf"],
    glossary: Glossary? = nil,
    edition: Edition = .attendee,
    bank: Module? = nil
  ) throws {
    let text =
      markdown.trimmingPrefix("\u{FEFF}").hasPrefix("---")
      ? markdown : "---\ntitle: Essai\n---\n" + markdown
    try self.init(
      bytes: Array(text.utf8),
      language: language,
      modules: modules,
      files: files,
      glossary: glossary,
      edition: edition,
      bank: bank
    )
  }

  init(
    bytes: [UInt8],
    language: Language = .french,
    modules: Set<String> = [],
    files: Set<String> = [],
    glossary: Glossary? = nil,
    edition: Edition = .attendee,
    bank: Module? = nil
  ) throws {
    var diagnostics: [Diagnostic] = []
    module = Self.compile(
      bytes,
      wording: try Wording.repository(language),
      files: CourseFiles(modules: modules, others: files),
      glossary: glossary,
      edition: edition,
      bank: bank,
      diagnostics: &diagnostics
    )
    self.diagnostics = diagnostics.sortedForDisplay
  }

  /// The page's content.
  var html: String { module?.html.markup ?? "" }

  /// What was said, as a trainer reads it.
  func report(_ language: Language = .french) -> String {
    diagnostics.map { $0.text(in: language) }.joined()
  }

  private static func compile(
    _ bytes: [UInt8],
    wording: Wording,
    files: CourseFiles,
    glossary: Glossary?,
    edition: Edition,
    bank: Module?,
    diagnostics: inout [Diagnostic]
  ) -> Module? {
    do throws(Diagnostic) {
      let file = "10-essai.md"
      let source = try SourceText(file: file, bytes: bytes, limit: Limits.moduleBytes)
      guard let name = ModuleName(file: file),
        let header = ModuleHeader(source, name: name, diagnostics: &diagnostics)
      else { return nil }
      return try Module(
        source,
        header: header,
        files: files,
        wording: wording,
        bank: bank,
        glossary: glossary,
        edition: edition,
        diagnostics: &diagnostics
      )
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}

extension Wording {
  /// The texts of this repository's pages.
  static func repository(_ language: Language) throws -> Wording {
    let path = "strings/\(language.rawValue).yml"
    let bytes = try Data(contentsOf: Repository.templates.appending(path: path))
    let source = try SourceText(file: path, bytes: Array(bytes), limit: Limits.templateBytes)
    var diagnostics: [Diagnostic] = []
    let wording = Wording(language, yaml: source, diagnostics: &diagnostics)
    guard let wording, diagnostics.isEmpty else { throw Diagnostics(all: diagnostics) }
    return wording
  }
}

/// Several diagnostics thrown at once by a test's set-up.
struct Diagnostics: Error, CustomStringConvertible {
  let all: [Diagnostic]

  var description: String { all.map { $0.text(in: .english) }.joined() }
}
