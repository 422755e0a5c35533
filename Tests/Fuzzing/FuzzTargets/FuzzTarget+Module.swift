import Courseware
import Foundation

extension FuzzTarget {
  /// A module with all transforms, as attendees and as trainers are given it, with its slides and
  /// what a search knows of it.
  ///
  /// A text without a front matter gets one, so that changes at random do not end there.
  static func module() throws -> FuzzTarget {
    let setup = try ModuleSetup()
    return FuzzTarget("module") { bytes in
      let head = "---\ntitle: Essai\n---\n"
      let hasHead = bytes.starts(with: "---".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
      let text = hasHead ? bytes : Array(head.utf8) + bytes
      var outcome = Outcome(text: text)
      setup.read(text, &outcome)
      return outcome
    }
  }
}

/// What a module needs around it.
private struct ModuleSetup: Sendable {
  private let wording: Wording
  private let glossary: Glossary?
  private let files = CourseFiles(
    modules: ["10-essai", "20-suite", "90-banque"],
    others: ["figures/coupe.png", "figures/note.pdf"]
  )
  private var bank: Module?

  init() throws {
    var diagnostics: [Diagnostic] = []
    let place = Checkout.root.appending(path: "Templates/strings/fr.yml")
    let strings = try SourceText(
      file: "fr.yml",
      bytes: Array(try Data(contentsOf: place)),
      limit: Limits.templateBytes
    )
    guard let wording = Wording(.french, yaml: strings, diagnostics: &diagnostics) else {
      throw Checkout.Fault(diagnostics)
    }
    self.wording = wording
    let terms = SourceText(
      file: "glossary.yml",
      text:
        "secret médical: Ce qui est *confié*.\nPACS:\n  definition: Une archive.\n  also: archive\n"
    )
    glossary = Glossary(
      yaml: terms,
      files: files,
      language: .french,
      diagnostics: &diagnostics
    )
    let bank = "---\ntitle: Banque\nkind: assessment\n---\n## Un ? {#un}\n- [x] Oui\n- [ ] Non\n"
    self.bank = try module(
      SourceText(file: "90-banque.md", text: bank),
      .attendee,
      &diagnostics
    )
    guard glossary != nil, self.bank != nil, !diagnostics.hasErrors else {
      throw Checkout.Fault(diagnostics)
    }
  }

  func read(_ bytes: [UInt8], _ outcome: inout Outcome) {
    do throws(Diagnostic) {
      let file = "10-essai.md"
      let source = try SourceText(file: file, bytes: bytes, limit: Limits.moduleBytes)
      for edition in [Edition.attendee, .trainer] {
        let module = try module(source, edition, &outcome.diagnostics)
        guard let module else { return outcome.check(isTaken: false) }
        outcome.check(module.pageHTML, "page")
        for slide in module.slides {
          outcome.check(slide.shown, "slide")
          outcome.check(slide.notes, "notes")
        }
        if edition == .attendee { outcome.checkJSON(SearchEntry(module).json) }
      }
    } catch {
      outcome.diagnostics.append(error)
    }
  }

  private func module(
    _ source: SourceText,
    _ edition: Edition,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> Module? {
    guard let name = ModuleName(file: source.file),
      let header = ModuleHeader(source, name: name, diagnostics: &diagnostics)
    else { return nil }
    return try Module(
      source,
      header: header,
      files: files,
      wording: wording,
      bank: header.assessment?.bank == nil ? nil : bank,
      glossary: glossary,
      edition: edition,
      checksSlides: true,
      diagnostics: &diagnostics
    )
  }
}

extension Outcome {
  /// Expects text to be JSON that cannot end a script element.
  fileprivate mutating func checkJSON(_ bytes: [UInt8]) {
    results.append(bytes)
    if bytes.contains(UInt8(ascii: "<")) { note("a < in what a search knows") }
    do throws(Diagnostic) {
      _ = try JSONDocument(JSONSource(file: "", bytes: bytes))
    } catch  where !error.message.english.contains("a text of more than") {
      note("what a search knows is no JSON: \(error.message.english)")
    } catch {}
  }
}
