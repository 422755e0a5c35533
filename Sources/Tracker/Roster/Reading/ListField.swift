import Courseware

/// What a column of a list tells.
enum ListField: Hashable, Sendable {
  case number, title, familyName, birthName, fullName, givenName, email, organisation, practice
  case rpps

  /// Whether somebody was at a half-day, by its id.
  case session(String)

  /// The field of a column that bears a usual name; nil of any other.
  init?(words: String) {
    guard let field = Self.byWords[words] else { return nil }
    self = field
  }

  /// The headings under which lists have each field, as `listWords` gives them.
  private static let names: [(field: ListField, names: [String])] = [
    (
      .familyName,
      [
        "nom", "nom de famille", "noms", "nom d usage", "nom usuel", "nom marital", "patronyme",
        "nom du participant", "nom participant", "family name", "last name", "lastname", "surname",
        "name",
      ]
    ),
    (.birthName, ["nom de naissance", "nom de jeune fille", "birth name", "maiden name"]),
    (
      .fullName,
      [
        "nom prenom", "prenom nom", "nom et prenom", "prenom et nom", "noms et prenoms",
        "nom prenoms", "noms prenoms", "prenoms et noms", "nom complet", "full name", "fullname",
        "name and first name", "first name and last name", "first and last name", "complete name",
      ]
    ),
    (
      .givenName,
      [
        "prenom", "prenoms", "prenom usuel", "prenom du participant", "given name", "given names",
        "first name", "firstname", "forename", "forenames",
      ]
    ),
    (
      .email,
      [
        "e mail", "email", "mail", "courriel", "mel", "adresse mail", "adresse e mail",
        "adresse email", "adresse electronique", "adresse de courriel", "adresse courriel",
        "mail professionnel", "e mail professionnel", "email professionnel", "email address",
        "e mail address", "mail address",
      ]
    ),
    (.title, ["civilite", "titre", "title", "salutation", "form of address"]),
    (
      .organisation,
      [
        "structure", "etablissement", "organisme", "societe", "entreprise", "employeur",
        "organisation", "organization", "institution", "cabinet", "hopital", "centre",
        "lieu d exercice", "structure d exercice", "etablissement d exercice", "company",
        "employer", "hospital", "practice name",
      ]
    ),
    (
      .practice,
      ["exercice", "mode d exercice", "type d exercice", "practice", "mode of practice"]
    ),
    (
      .rpps,
      [
        "rpps", "n rpps", "no rpps", "numero rpps", "num rpps", "code rpps", "identifiant rpps",
        "numero de rpps", "n de rpps", "rpps number", "rpps no",
      ]
    ),
    (
      .number,
      [
        "numero", "n", "no", "num", "numero de participant", "numero participant",
        "n de participant", "n participant", "id", "identifiant", "number", "participant number",
      ]
    ),
  ]

  /// All headings that are known, as `listWords` gives them.
  static var knownHeadings: [String] { names.flatMap(\.names) }

  private static let byWords = Dictionary(
    names.flatMap { field, names in names.map { ($0, field) } }
  ) { first, _ in first }
}

extension ListField {
  /// How a column with it is best headed.
  var heading: Localized {
    switch self {
    case .number: Localized(fr: "Numéro", en: "Number")
    case .title: Localized(fr: "Civilité", en: "Title")
    case .familyName: Localized(fr: "Nom", en: "Family name")
    case .birthName: Localized(fr: "Nom de naissance", en: "Birth name")
    case .fullName: Localized(fr: "Nom et prénom", en: "Full name")
    case .givenName: Localized(fr: "Prénom", en: "Given name")
    case .email: Localized(fr: "E-mail", en: "E-mail")
    case .organisation: Localized(fr: "Établissement", en: "Organisation")
    case .practice: Localized(fr: "Exercice", en: "Practice")
    case .rpps: Localized(fr: "RPPS", en: "RPPS")
    case .session(let id): Localized(fr: id, en: id)
    }
  }

  /// The fields that a list may have, in the order in which they are proposed.
  static let proposed: [ListField] = [
    .familyName, .givenName, .title, .email, .organisation, .practice, .rpps, .number,
  ]
}
