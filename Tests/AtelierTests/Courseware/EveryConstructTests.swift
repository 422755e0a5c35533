import Courseware
import Foundation
import Testing

/// A module that shows each construct of the authoring language once, as a golden page.
@Suite struct EveryConstructTests {
  @Test func `a module with every construct comes out as recorded`() throws {
    let text = try String(
      contentsOf: Repository.fixtures.appending(path: "every-construct.md"),
      encoding: .utf8
    )
    var diagnostics: [Diagnostic] = []
    let glossary = Glossary(
      yaml: SourceText(
        file: "glossary.yml",
        text: "pseudonyme:\n  definition: Un nom *d’emprunt*.\n  also: [pseudonymes]\n"
      ),
      files: CourseFiles(modules: [], others: []),
      language: .french,
      diagnostics: &diagnostics
    )
    let compiled = try CompiledModule(text, glossary: glossary)
    #expect(compiled.report() == "")
    try expectGolden(compiled.html, "Courseware/every-construct.html")
  }
}
