extension Localized {
  static let noDashes = Localized(
    fr: "tableau sans ligne de tirets",
    en: "table without a line of dashes"
  )
  static let dashesAlone = Localized(
    fr: "ligne de tirets sans titres de colonnes juste au-dessus",
    en: "line of dashes without column titles just above"
  )
  static let putHeader = Localized(
    fr: "écrivez les titres des colonnes sur la ligne au-dessus, sans ligne vide entre les deux",
    en: "write the titles of the columns on the line above, without an empty line between them"
  )
  static let loneRow = Localized(
    fr: "ligne de tableau toute seule",
    en: "table row all by itself"
  )
  static let dashesAgain = Localized(
    fr: "deuxième ligne de tirets dans ce tableau",
    en: "second line of dashes in this table"
  )
  static let deleteDashes = Localized(
    fr:
      "supprimez-la ; si un autre tableau commence ici, mettez une ligne vide au-dessus de ses titres",
    en: "delete it; if another table begins here, put an empty line above its titles"
  )
  static let addCells = Localized(
    fr:
      "ajoutez les cases qui manquent ; si ce texte n'est pas du tableau, mettez une ligne vide au-dessus",
    en:
      "add the cells that are missing; if this text is not part of the table, put an empty line above it"
  )
  static let dropCells = Localized(
    fr: "ce qui dépasse est perdu ; une barre qui fait partie du texte s'écrit « \\| »",
    en: "what does not fit is lost; a bar that is part of the text is written '\\|'"
  )
  static let tooManyCells = Localized(
    fr: "plus de \(Limits.tableCells) cases dans les tableaux de ce module",
    en: "more than \(Limits.tableCells) cells in the tables of this module"
  )
  static let splitTables = Localized(
    fr: "partagez les tableaux entre plusieurs modules",
    en: "spread the tables over several modules"
  )

  static func typeDashes(_ columns: Int) -> Localized {
    let dashes = dashes(columns)
    return Localized(
      fr: "écrivez juste sous les titres des colonnes : \(dashes)",
      en: "write just under the titles of the columns: \(dashes)"
    )
  }

  static func joinRows(_ columns: Int) -> Localized {
    let dashes = dashes(columns)
    return Localized(
      fr: "enlevez les lignes vides dans le tableau ; sous ses titres, écrivez : \(dashes)",
      en: "take the empty lines out of the table; under its titles write: \(dashes)"
    )
  }

  static func otherHeader(_ dashes: Int, _ titles: Int) -> Localized {
    Localized(
      fr: "ligne de tirets de \(frenchCells(dashes)), sous des titres qui en ont \(titles)",
      en: "line of dashes of \(englishCells(dashes)) under titles that have \(titles)"
    )
  }

  static func otherWidth(_ count: Int, _ columns: Int) -> Localized {
    Localized(
      fr: "ligne de \(frenchCells(count)) dans un tableau qui en a \(columns)",
      en: "row of \(englishCells(count)) in a table that has \(columns)"
    )
  }

  private static func frenchCells(_ count: Int) -> String {
    count == 1 ? "1 case" : "\(count) cases"
  }

  private static func englishCells(_ count: Int) -> String {
    count == 1 ? "1 cell" : "\(count) cells"
  }

  /// A line of dashes to be copied; of very many columns the beginning.
  private static func dashes(_ columns: Int) -> String {
    String(repeating: "| --- ", count: min(columns, 12)) + (columns > 12 ? "…" : "|")
  }
}
