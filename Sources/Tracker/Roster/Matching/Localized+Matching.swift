import Courseware

// What is said of entries of which it is not sure whose they are.
extension Localized {
  static func twice(_ other: ListEntry) -> Localized {
    let (row, name) = (other.row.number, other.told.fullName)
    return Localized(
      fr: "la même personne qu'à la ligne \(row) (\(name))",
      en: "the same person as in row \(row) (\(name))"
    )
  }

  static func namesake(_ other: ListEntry) -> Localized {
    let (row, name) = (other.row.number, other.told.fullName)
    return Localized(
      fr: "le même nom qu'à la ligne \(row) (\(name)), avec une autre adresse : deux numéros",
      en: "the same name as in row \(row) (\(name)), with another address: two numbers"
    )
  }

  static func samePerson(_ id: String, row: Int) -> Localized {
    Localized(
      fr: "\(id), comme la ligne \(row) : une personne est deux fois dans la liste",
      en: "\(id), as row \(row): a person is in the list twice"
    )
  }

  static func forgotten(_ id: String) -> Localized {
    Localized(
      fr: "\(id) fut le numéro de quelqu'un d'autre, et n'est plus donné",
      en: "\(id) was someone else's number, and is not given again"
    )
  }

  static func otherPersonsNumber(_ held: Participant, _ told: Participant) -> Localized {
    Localized(
      fr: "\(held.shown) porte ce numéro, et non « \(told.fullName) »",
      en: "\(held.shown) bears this number, not '\(told.fullName)'"
    )
  }

  static func otherNumber(_ typed: String, _ held: Participant) -> Localized {
    Localized(
      fr: "\(typed) est écrit ici, mais cette personne a déjà un numéro : \(held.shown)",
      en: "\(typed) is written here, but this person already has a number: \(held.shown)"
    )
  }

  static func notNew(_ people: [Participant]) -> Localized {
    let name = people.map(\.shown).joined()
    return Localized(
      fr: "« nouveau » est écrit ici, mais cette personne a déjà un numéro : \(name)",
      en: "\"new\" is written here, but this person already has a number: \(name)"
    )
  }

  static func several(_ people: [Participant], _ told: Participant) -> Localized {
    let names = people.map(\.shown)
    return Localized(
      fr: "« \(told.fullName) » peut être \(names.joined(separator: " ou "))",
      en: "'\(told.fullName)' may be \(names.joined(separator: " or "))"
    )
  }

  static func otherName(_ people: [Participant], _ told: Participant) -> Localized {
    let names = people.map(\.shown)
    return Localized(
      fr: "déjà donné par \(names.joined(separator: " et ")), qui n'a pas ce nom"
        + " (« \(told.fullName) »)",
      en: "already given by \(names.joined(separator: " and ")), who does not have this name"
        + " ('\(told.fullName)')"
    )
  }

  static func severalRows(_ people: [Participant], _ rows: [Int]) -> Localized {
    let names = people.map(\.shown).joined()
    let numbers = rows.map { String($0) }
    return Localized(
      fr: "\(names) peut être ici ou à la ligne \(numbers.joined(separator: " ou "))",
      en: "\(names) may be here or in row \(numbers.joined(separator: " or "))"
    )
  }
}

// What to do about it.
extension Localized {
  static let onePerson = Localized(
    fr: "supprimez l'une des deux lignes, ou corrigez-la",
    en: "delete one of the two rows, or correct it"
  )

  static let onePersonOrTwo = Localized(
    fr:
      "si c'est une personne, supprimez une ligne ; si ce sont deux homonymes, écrivez « nouveau » dans une colonne « Numéro » de celle qui n'a pas encore de numéro",
    en:
      "if it is one person, delete a row; if they are two namesakes, write \"new\" in a column \"Number\" of the one who has no number yet"
  )

  static let leaveEmpty = Localized(
    fr: "laissez la cellule vide : un autre numéro sera donné",
    en: "leave the cell empty: another number will be given"
  )

  static func checkNumber(_ command: String) -> Localized {
    Localized(
      fr:
        "vérifiez le numéro ; si la personne a changé de nom : \(command) --family-name …",
      en:
        "check the number; if the person has changed names: \(command) --family-name …"
    )
  }

  static func keepNumber(_ id: String) -> Localized {
    Localized(fr: "écrivez \(id)", en: "write \(id)")
  }

  static func replaceNew(_ id: String) -> Localized {
    Localized(
      fr:
        "écrivez \(id) à la place de « nouveau » ; si c'est quelqu'un d'autre, ajoutez ce qui l'en distingue, comme son e-mail",
      en:
        "write \(id) in place of \"new\"; if it is somebody else, add what tells them apart, such as an e-mail address"
    )
  }

  static func chooseNumber(_ ids: [String]) -> Localized {
    Localized(
      fr:
        "écrivez dans une colonne « Numéro » \(ids.joined(separator: " ou ")), ou « nouveau » si c'est quelqu'un d'autre",
      en:
        "write \(ids.joined(separator: " or ")) in a column \"Number\", or \"new\" if it is somebody else"
    )
  }

  static func sayWhetherNew(_ id: String, _ command: String) -> Localized {
    Localized(
      fr:
        "vérifiez la ligne ; si c'est quelqu'un d'autre, écrivez « nouveau » dans une colonne « Numéro » ; si \(id) a changé de nom : \(command) --family-name …",
      en:
        "check the row; if it is somebody else, write \"new\" in a column \"Number\"; if \(id) has changed names: \(command) --family-name …"
    )
  }
}

extension Participant {
  /// The number and the name.
  fileprivate var shown: String { "\(id) (\(fullName))" }
}
