import Courseware

/// The fixed texts that every template can show, such as `{{skip_to_content}}`.
struct TemplateWording {
  let texts: [String: String]

  /// The file of these texts, as the user would type it.
  let file: String

  /// What is wrong with the texts, beside those of the pages.
  func diagnostics(pages: [String: TemplateSchema]) -> [Diagnostic] {
    let names = pages.values.reduce(into: Set<String>()) { $0.formUnion($1.allNames) }
    return texts.keys.filter(names.contains).map { diagnostic(.takenKey($0)) }
  }

  private func diagnostic(_ fault: TemplateFault) -> Diagnostic {
    Diagnostic(fault.message, help: fault.help, at: Position(file: file))
  }
}

extension TemplateFault {
  fileprivate static func takenKey(_ key: String) -> TemplateFault {
    TemplateFault(
      fr: "le texte « \(key) » porte le nom d'une valeur des pages",
      en: "the text '\(key)' has the name of a value of the pages",
      help: Localized(fr: "donnez-lui un autre nom", en: "give it another name")
    )
  }
}
