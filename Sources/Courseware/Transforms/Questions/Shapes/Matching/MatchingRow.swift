/// A row of a table to match: what stands on the left, and what belongs to it.
struct MatchingRow {
  /// The line of the file on which it is typed.
  let line: Int

  /// What stands on the left.
  let leftNodes: [MarkdownNode]

  /// Its words without markup.
  let left: String

  /// What saved answers call it.
  let leftKey: String

  /// The words on the right, among which one chooses.
  let right: String

  /// What saved answers call them.
  let rightKey: String

  /// What is wrong with the row by itself.
  let fault: (message: Localized, help: Localized)?

  init(_ row: PipeTable.Row) {
    line = row.line
    leftNodes = Array(row.cells[0].children)
    left = row.cells[0].plainText.collapsed
    leftKey = OptionKey.make(left)
    right = row.cells[1].plainText.collapsed
    rightKey = OptionKey.make(right)
    let isPlain = Array(row.cells[1].children).allSatisfy { $0.kind == .text }
    fault =
      left.isEmpty
      ? (.emptyLeft, .fillCell)
      : !isPlain ? (.rightNotPlain, .writePlain) : right.isEmpty ? (.emptyRight, .fillCell) : nil
  }
}

extension Localized {
  static let onePair = Localized(
    fr: "pas assez de lignes à associer",
    en: "not enough lines to match"
  )
  static let addPair = Localized(
    fr: "le tableau a au moins deux lignes sous ses titres : « > | à gauche | à droite | »",
    en: "the table has at least two lines under its headings: '> | left | right |'"
  )
  static let oneRight = Localized(
    fr: "toutes les lignes ont la même réponse à droite",
    en: "all lines have the same answer on the right"
  )
  static let addRight = Localized(
    fr: "écrivez au moins deux réponses différentes dans la colonne de droite",
    en: "write at least two different answers in the right-hand column"
  )
  static let changeLeft = Localized(
    fr: "changez l'une des deux lignes, ou supprimez-la",
    en: "change one of the two lines, or delete it"
  )
  fileprivate static let emptyLeft = Localized(
    fr: "rien à gauche sur cette ligne du tableau",
    en: "nothing on the left in this line of the table"
  )
  fileprivate static let emptyRight = Localized(
    fr: "rien à droite sur cette ligne du tableau",
    en: "nothing on the right in this line of the table"
  )
  fileprivate static let fillCell = Localized(
    fr: "remplissez les deux côtés : « > | à gauche | à droite | », ou supprimez la ligne",
    en: "fill in both sides: '> | left | right |', or delete the line"
  )
  fileprivate static let rightNotPlain = Localized(
    fr: "la colonne de droite devient une liste de choix, qui ne montre que du texte",
    en: "the right-hand column becomes a list of choices, which shows nothing but text"
  )
  fileprivate static let writePlain = Localized(
    fr: "n'y mettez ni image, ni lien, ni gras ; une image peut aller à gauche",
    en: "put no image, link or bold text there; an image may go on the left"
  )

  static func leftTwice(_ text: String) -> Localized {
    Localized(
      fr: "« \(text) » est deux fois dans la colonne de gauche",
      en: "'\(text)' is in the left-hand column twice"
    )
  }
}
