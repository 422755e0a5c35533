public import Courseware
import Typesetting

extension CourseBuild {
  /// Writes the page that an organiser sends to the author.
  ///
  /// - Parameters:
  ///   - outcome: what a check has found.
  ///   - file: the page's file, which is replaced if it exists.
  /// - Throws: a `Diagnostic` if the templates do not allow for the page, or the file cannot be
  ///   written; what was there then stays.
  public func writeCorrections(of outcome: Outcome, to file: String) throws(Diagnostic) {
    let sources = [course, templates] + (workshop.map { [$0] } ?? [])
    let output = try OutputFile(file, protected: sources)
    var found: [Diagnostic] = []
    let templates = try SiteTemplates(
      path: templates,
      language: outcome.language,
      diagnostics: &found
    )
    guard let templates else { throw .brokenTemplates(.notWritten(file)) }
    let page = CorrectionsPage(outcome, wording: templates.wording, sources: sources)
    try output.write(templates.templates.render("corrections", page.values).bytes)
  }
}

extension Localized {
  fileprivate static func notWritten(_ file: String) -> Localized {
    Localized(fr: "« \(file) » n'est pas écrit", en: "'\(file)' is not written")
  }
}
