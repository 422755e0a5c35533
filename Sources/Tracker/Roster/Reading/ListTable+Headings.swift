import Courseware

// What is said of the headings of a list.
extension ListTable {
  func unknown(_ heading: String, row: Row, column: Int, sessions: [String]) -> Diagnostic {
    let known = ListField.proposed + sessions.map(ListField.session)
    func names(_ language: Language) -> String {
      known.map(\.heading[language]).joined(separator: ", ")
    }
    // One letter is near too many words.
    let near =
      heading.count < 3
      ? nil : suggestion(for: heading.listWords, among: ListField.knownHeadings + sessions)
    return diagnostic(
      heading.isEmpty
        ? Localized(
          fr: "colonne sans intitulé : elle est laissée de côté",
          en: "a column without a heading: it is left out"
        )
        : Localized(
          fr: "colonne « \(heading) » non reconnue : elle est laissée de côté",
          en: "unknown column '\(heading)': it is left out"
        ),
      severity: .warning,
      help: near.map(Localized.didYouMean)
        ?? Localized(fr: "reconnues : \(names(.french))", en: "known: \(names(.english))"),
      row: row,
      column: column
    )
  }

  func leftOut(_ heading: String, row: Row, column: Int) -> Diagnostic {
    diagnostic(
      Localized(
        fr: "colonne « \(heading) » laissée de côté : le nom vient d'une autre colonne",
        en: "column '\(heading)' left out: the name comes from another column"
      ),
      severity: .warning,
      help: Localized(
        fr: "les documents porteront le nom de l'autre colonne",
        en: "documents will bear the name in the other column"
      ),
      row: row,
      column: column
    )
  }

  func twice(_ heading: String, row: Row, column: Int, first: Int) -> Diagnostic {
    let letter = Self.letters(first)
    return diagnostic(
      Localized(
        fr: "« \(heading) » dit la même chose que la colonne \(letter)",
        en: "'\(heading)' means the same as column \(letter)"
      ),
      help: Localized(
        fr: "gardez l'une des deux colonnes, ou donnez-lui un autre intitulé",
        en: "keep one of the two columns, or head it otherwise"
      ),
      row: row,
      column: column
    )
  }

  func ambiguous(_ heading: String, row: Row, column: Int, ids: [String]) -> Diagnostic {
    let names = ids.joined(separator: ", ")
    return diagnostic(
      Localized(
        fr: "« \(heading) » peut désigner plusieurs demi-journées : \(names)",
        en: "'\(heading)' may mean several half-days: \(names)"
      ),
      help: Localized(
        fr: "écrivez l'un de ces noms, ou la date et « matin » ou « après-midi »",
        en: "write one of these names, or the date and \"morning\" or \"afternoon\""
      ),
      row: row,
      column: column
    )
  }

  func fullName(row: Row, column: Int) -> Diagnostic {
    diagnostic(
      Localized(
        fr: "nom et prénom dans une seule colonne : rien ne dit où le nom finit",
        en: "family and given name in one column: nothing tells where one ends"
      ),
      help: Localized(
        fr:
          "faites-en deux colonnes, Nom et Prénom (dans Excel : Données, Convertir ; vérifiez les noms composés)",
        en:
          "make two columns of it, Family name and Given name (in Excel: Data, Text to Columns; check names of several words)"
      ),
      row: row,
      column: column
    )
  }

  func noFamilyName(row: Row) -> Diagnostic {
    diagnostic(
      Localized(
        fr: "aucune colonne n'est celle du nom de famille",
        en: "no column is that of the family name"
      ),
      help: Localized(
        fr: "intitulez-la « Nom »",
        en: "head it \"Family name\""
      ),
      row: row,
      column: 0
    )
  }

  func noGivenName(row: Row) -> Diagnostic {
    diagnostic(
      Localized(
        fr: "aucune colonne n'est celle du prénom",
        en: "no column is that of the given name"
      ),
      severity: .warning,
      help: Localized(
        fr: "ajoutez une colonne « Prénom » : les documents porteront sinon le nom seul",
        en: "add a column \"Given name\": documents will bear the family name alone otherwise"
      ),
      row: row,
      column: 0
    )
  }

  /// A list of which no heading is understood.
  static func noHeadings(_ file: String) -> Diagnostic {
    func names(_ language: Language) -> String {
      ListField.proposed.map(\.heading[language]).joined(separator: ", ")
    }
    return Diagnostic(
      Localized(
        fr: "aucun intitulé de colonne n'est reconnu dans les premières lignes",
        en: "no heading of a column is known in the first rows"
      ),
      help: Localized(
        fr: "la liste commence par une ligne d'intitulés : \(names(.french))",
        en: "the list begins with a row of headings: \(names(.english))"
      ),
      at: Position(file: file)
    )
  }
}
