import Courseware

extension FuzzTarget {
  static let course = yaml("course", limit: Limits.yamlBytes) { source, diagnostics in
    Course(yaml: source, diagnostics: &diagnostics).map(\.hashValue)
  }

  static let workshop = yaml("workshop", limit: Limits.yamlBytes) { source, diagnostics in
    let modules = ["05-avant", "10-compte", "20-prudence", "90-apres", "95-avis"]
    return Workshop(yaml: source, moduleIDs: modules, lessonIDs: [], diagnostics: &diagnostics).map(
      \.hashValue
    )
  }

  static let glossary = FuzzTarget("glossary") { bytes in
    var outcome = Outcome()
    do throws(Diagnostic) {
      let source = try SourceText(file: "glossary.yml", bytes: bytes, limit: Limits.glossaryBytes)
      let files = CourseFiles(modules: ["20-suite"], others: ["figures/note.pdf"])
      let glossary = Glossary(
        yaml: source,
        files: files,
        language: .french,
        diagnostics: &outcome.diagnostics
      )
      outcome.check(isTaken: glossary != nil, inPart: true)
      for entry in glossary?.entries ?? [] {
        outcome.check(entry.definition, entry.term)
        if entry.id == "g_" { outcome.note("a term without an id: \(entry.term)") }
      }
    } catch {
      outcome.diagnostics.append(error)
    }
    return outcome
  }

  /// A file of settings; two readings of it are compared by what they hash to, for to show a value
  /// Swift keeps names of types that nothing ever frees.
  private static func yaml(
    _ name: String,
    limit: Int,
    read: @escaping @Sendable (SourceText, inout [Diagnostic]) -> Int?
  ) -> FuzzTarget {
    FuzzTarget(name) { bytes in
      var outcome = Outcome()
      do throws(Diagnostic) {
        let source = try SourceText(file: "\(name).yml", bytes: bytes, limit: limit)
        let result = read(source, &outcome.diagnostics)
        outcome.results = result.map { [Array("\($0)".utf8)] } ?? []
        outcome.check(isTaken: result != nil, inPart: true)
      } catch {
        outcome.diagnostics.append(error)
      }
      return outcome
    }
  }
}
