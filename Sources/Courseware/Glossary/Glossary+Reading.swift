extension Glossary {
  /// Reads `glossary.yml`, noting everything that is wrong with it.
  ///
  /// ```yaml
  /// secret médical: Ce que le patient confie au médecin.
  /// DICOM:
  ///   definition: Norme des images médicales ; voir [le module](20-images.md).
  ///   also: [fichier DICOM, fichiers DICOM]
  /// ```
  ///
  /// - Parameters:
  ///   - source: the whole file.
  ///   - files: what links and images may lead to.
  ///   - language: the course's, in which definitions are typeset.
  ///   - diagnostics: gets everything that is wrong.
  public init?(
    yaml source: SourceText,
    files: CourseFiles,
    language: Language,
    diagnostics: inout [Diagnostic]
  ) {
    let text = YAMLText(source, limit: Limits.glossaryBytes)
    var definitions = Definitions(source, files: files, language: language)
    let entries = FieldReader.read(text, diagnostics: &diagnostics) { fields in
      var names: [String: String] = [:]
      var entries: [Entry] = []
      fields.readRecords(textAs: "definition") { term, fields in
        let definition = fields.text("definition")
        if fields.present(["definition"]).isEmpty {
          fields.noteWhole(.noDefinition(term), help: .writeDefinition(term))
        }
        let variants = fields.texts("also")
        let line = fields.line(of: "definition")
        let wrong = ([term] + variants).filter { !fields.take($0, of: term, &names) }
        guard let definition, wrong.isEmpty else { return }
        guard definition.count <= Limits.definitionCharacters else {
          fields.note(.longDefinition(term), help: .shortenDefinition, at: "definition")
          return
        }
        let html = definitions.compile(definition, line: line)
        entries.append(Entry(term: term, definition: html, variants: variants))
      }
      return entries
    }
    guard let entries else { return nil }
    diagnostics += definitions.diagnostics
    self.init(entries, anchorLinks: definitions.anchorLinks, files: definitions.files)
  }
}

extension FieldReader {
  /// Notes what is wrong with a term or a variant of one; whether nothing is.
  fileprivate mutating func take(
    _ name: String,
    of term: String,
    _ names: inout [String: String]
  ) -> Bool {
    let slug = Slug.term(name)
    guard TermIndex.canFind(name), !slug.isEmpty, name.count <= Limits.termCharacters else {
      noteWhole(.badTerm(name), help: .writeTerm)
      return false
    }
    if let other = names.updateValue(term, forKey: slug) {
      noteWhole(.termTwice(name, other), help: .oneEntryForTerm)
      return false
    }
    return true
  }
}

extension Localized {
  fileprivate static func badTerm(_ term: String) -> Localized {
    Localized(fr: "« \(term) » ne peut pas être un terme", en: "'\(term)' cannot be a term")
  }

  fileprivate static func noDefinition(_ term: String) -> Localized {
    Localized(fr: "« \(term) » n'a pas de définition", en: "'\(term)' has no definition")
  }

  fileprivate static func writeDefinition(_ term: String) -> Localized {
    Localized(
      fr: "écrivez-la après le deux-points, ainsi : \(term): Ce que c'est.",
      en: "write it after the colon, like this: \(term): What it is."
    )
  }

  fileprivate static let writeTerm = Localized(
    fr:
      "un terme commence et finit par une lettre ou un chiffre, et a au plus \(Limits.termCharacters) caractères",
    en:
      "a term begins and ends with a letter or a digit, and has at most \(Limits.termCharacters) characters"
  )

  fileprivate static func termTwice(_ term: String, _ other: String) -> Localized {
    Localized(
      fr: "« \(term) » est déjà dans le glossaire, à « \(other) »",
      en: "'\(term)' is in the glossary already, at '\(other)'"
    )
  }

  fileprivate static let oneEntryForTerm = Localized(
    fr: "gardez une seule des deux lignes ; majuscules et accents ne comptent pas",
    en: "keep one of the two lines; capitals and accents do not count"
  )

  fileprivate static func longDefinition(_ term: String) -> Localized {
    Localized(
      fr: "la définition de « \(term) » dépasse \(Limits.definitionCharacters) caractères",
      en: "the definition of '\(term)' is over \(Limits.definitionCharacters) characters"
    )
  }

  fileprivate static let shortenDefinition = Localized(
    fr: "abrégez-la, et mettez le reste dans un module, avec un lien : [suite](20-module.md)",
    en: "shorten it, and put the rest into a module, with a link: [more](20-module.md)"
  )
}
