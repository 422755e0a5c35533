import Courseware

/// What the open pages are to know: which site they should show, and what is wrong with the course.
///
/// Everything that they say is in here, in the course's language, for the texts of Templates/ may
/// be what is wrong.
struct PreviewState: Sendable, Encodable {
  /// The site's name, another one for each site that was published, in this run or another.
  let site: String

  /// How many builds came before this one, in this run.
  let attempt: Int

  let language: String

  /// Whether there is an error, so that the site is an older one.
  let isOld: Bool

  /// How many errors and warnings there are; empty for none.
  let count: String

  let words: Words
  let problems: [Problem]

  /// What the script says.
  struct Words: Sendable, Encodable {
    let name: String
    let lastGood: String
    let close: String
    let lost: String
  }

  /// A diagnostic, ready to be shown.
  struct Problem: Sendable, Encodable {
    let severity: String
    let label: String
    let place: String?
    let line: Int?
    let before: String?
    let marked: String?
    let after: String?
    let message: String
    let help: String?
  }
}

extension PreviewState {
  init(site: String, attempt: Int, language: Language, diagnostics: [Diagnostic]) {
    self.site = site
    self.attempt = attempt
    self.language = language.rawValue
    isOld = diagnostics.hasErrors
    count = diagnostics.countInWords?[language] ?? ""
    words = Words(language)
    problems = diagnostics.map { Problem($0, language) }
  }
}

extension PreviewState.Words {
  fileprivate init(_ language: Language) {
    name = Localized.preview[language]
    lastGood = Localized.lastGood[language]
    close = Localized.close[language]
    lost = Localized.lost[language]
  }
}

extension PreviewState.Problem {
  fileprivate init(_ diagnostic: Diagnostic, _ language: Language) {
    let marked = diagnostic.excerpt?.marked
    severity = diagnostic.severity.rawValue
    label = diagnostic.severity.name[language]
    place = diagnostic.position.map { position in
      guard let line = position.line, let column = position.column else { return position.file }
      return "\(position.file):\(line):\(column)"
    }
    line = diagnostic.position?.line
    before = marked?.before
    self.marked = marked?.marked
    after = marked?.after
    message = diagnostic.message[language]
    help = diagnostic.help?[language]
  }
}

extension Localized {
  /// What the preview is called.
  static let preview = Localized(fr: "Aperçu", en: "Preview")

  fileprivate static let lastGood = Localized(
    fr: "Dessous, la page telle qu’elle était avant. Enregistrez une correction : ceci disparaît.",
    en: "Below is the page as it was before. Save a correction and this goes away."
  )
  fileprivate static let close = Localized(fr: "Fermer", en: "Close")
  fileprivate static let lost = Localized(
    fr: "Aperçu arrêté : relancez « atelier serve »",
    en: "The preview has stopped: start 'atelier serve' again"
  )
}
