import Testing

@testable import Courseware

/// A mistake that authors make: `▼` stands in its text where each diagnostic must point.
struct Trap: CustomTestStringConvertible {
  /// A module's text, without a front matter unless it is about that.
  let markdown: String

  /// What is said of it, severities and messages, in the order of the text.
  let french: [String]
  let english: [String]

  init(_ markdown: String, _ french: [String], _ english: [String]) {
    self.markdown = markdown
    self.french = french
    self.english = english
  }

  init(_ markdown: String, _ french: String, _ english: String) {
    self.init(markdown, [french], [english])
  }

  var testDescription: String { english.joined(separator: ", ") }

  /// Expects a module of this text to be told exactly this, at its marks, with help.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let hasHead = markdown.drop { $0 == "▼" }.hasPrefix("---")
    let head = hasHead ? "" : "---\ntitle: Essai\n---\n"
    let marked = MarkedText(head + markdown)
    let compiled = try CompiledModule(marked.text)
    let said = compiled.diagnostics.map {
      (
        "\($0.severity): \($0.message[.french])", "\($0.severity): \($0.message[.english])",
        "\($0.position?.line ?? 0):\($0.position?.column ?? 0)"
      )
    }
    #expect(said.map(\.0) == french, "\(compiled.report())", sourceLocation: sourceLocation)
    #expect(said.map(\.1) == english, sourceLocation: sourceLocation)
    #expect(said.map(\.2) == marked.places, sourceLocation: sourceLocation)
    #expect(compiled.diagnostics.allSatisfy { $0.help != nil }, sourceLocation: sourceLocation)
  }
}
