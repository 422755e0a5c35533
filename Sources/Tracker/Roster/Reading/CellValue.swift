import Courseware

/// What a cell tells where it is not any text.
enum CellValue {
  /// An e-mail address.
  static func email(_ text: String) throws(CellFault) -> String {
    guard text.isAddress else {
      throw CellFault(
        Localized(
          fr: "« \(text.shortened) » n'est pas une adresse e-mail",
          en: "'\(text.shortened)' is not an e-mail address"
        ),
        kind: Localized(fr: "adresses e-mail illisibles", en: "unreadable e-mail addresses"),
        help: Localized(
          fr: "écrivez une seule adresse, sans nom ni espace",
          en: "write one address, without a name or spaces"
        )
      )
    }
    return text
  }

  /// The 11 digits of an RPPS number, which may be typed in groups.
  static func rpps(_ text: String) throws(CellFault) -> String {
    let digits = text.filter { !$0.isWhitespace && $0 != "." }
    if digits.isRPPS { return digits }
    let isRounded = text.wholeMatch(of: /[0-9]([.,][0-9]+)?[Ee][+]?[0-9]+/) != nil
    throw CellFault(
      isRounded
        ? Localized(
          fr: "« \(text) » : Excel a arrondi le numéro RPPS, dont les chiffres sont perdus",
          en: "'\(text)': Excel has rounded the RPPS number, whose digits are lost"
        )
        : Localized(
          fr: "« \(text.shortened) » n'est pas un numéro RPPS de 11 chiffres",
          en: "'\(text.shortened)' is not an RPPS number of 11 digits"
        ),
      kind: Localized(fr: "numéros RPPS illisibles", en: "unreadable RPPS numbers"),
      help: isRounded
        ? Localized(
          fr:
            "dans Excel : Format de cellule, Nombre, 0 décimale (ou Texte, et retapez-le), puis enregistrez de nouveau",
          en:
            "in Excel: Format Cells, Number, 0 decimals (or Text, and type it again), then save again"
        )
        : Localized(
          fr: "corrigez-le ; Excel ôte les zéros du début si la cellule n'est pas au format Texte",
          en: "correct it; Excel drops leading zeros where the cell's format is not Text"
        )
    )
  }

  /// How somebody works.
  static func practice(_ text: String) throws(CellFault) -> Participant.Practice {
    switch text.listWords {
    case "liberal", "liberale", "en liberal", "independant", "independante", "self employed":
      return .selfEmployed
    case "salarie", "salariee", "employe", "employee", "employed": return .employed
    default:
      throw CellFault(
        Localized(
          fr: "mode d'exercice « \(text.shortened) » non reconnu",
          en: "unknown mode of practice '\(text.shortened)'"
        ),
        kind: Localized(fr: "modes d'exercice non reconnus", en: "unknown modes of practice"),
        help: Localized(
          fr: "écrivez « libéral » ou « salarié », ou laissez la cellule vide",
          en: "write \"self-employed\" or \"employed\", or leave the cell empty"
        )
      )
    }
  }
}
