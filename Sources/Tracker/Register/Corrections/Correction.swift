import Courseware

/// What is to be corrected in someone's details: of each field nothing, a new text, or, where it is
/// empty, that there is none.
public struct Correction: Hashable, Sendable {
  /// The family name, which nobody is without.
  public var familyName: String?

  /// The given name.
  public var givenName: String?

  /// The form of address.
  public var title: String?

  /// The e-mail address.
  public var email: String?

  /// The hospital, practice or other body.
  public var organisation: String?

  /// How the person works, as files say it.
  public var practice: String?

  /// The number in the « Répertoire partagé des professionnels de santé ».
  public var rpps: String?

  /// Corrects nothing.
  public init() {}

  /// Whether nothing is to be corrected.
  public var isEmpty: Bool { self == Correction() }

  /// The details as they are to be.
  ///
  /// - Throws: a `Diagnostic` if a text cannot be what it is to be.
  func applied(to person: Participant) throws(Diagnostic) -> Participant {
    var person = person
    if let familyName {
      guard let name = try familyName.personText() else { throw .noFamilyName }
      person.familyName = name
    }
    if let givenName { person.givenName = try givenName.personText() }
    if let title { person.title = try title.personText() }
    if let organisation { person.organisation = try organisation.personText() }
    if let email {
      person.email = try email.personText()
      if let text = person.email, !text.isAddress {
        throw .unusable(text, as: Localized(fr: "une adresse e-mail", en: "an e-mail address"))
      }
    }
    if let rpps {
      person.rpps = try rpps.personText()
      if let text = person.rpps, !text.isRPPS {
        throw .unusable(
          text,
          as: Localized(fr: "un numéro RPPS de 11 chiffres", en: "an RPPS number of 11 digits")
        )
      }
    }
    if let practice {
      let text = try practice.personText()
      person.practice = text.flatMap(Participant.Practice.init)
      if let text, person.practice == nil {
        let names = Participant.Practice.allCases.map(\.rawValue)
        throw .unusable(
          text,
          as: Localized(
            fr: names.joined(separator: " ou "),
            en: names.joined(separator: " or ")
          )
        )
      }
    }
    return person
  }
}

extension Diagnostic {
  fileprivate static let noFamilyName = Diagnostic(
    Localized(fr: "le nom de famille est vide", en: "the family name is empty"),
    help: Localized(
      fr: "donnez-en un, ou retirez l'option",
      en: "give one, or leave out the option"
    )
  )

  fileprivate static func unusable(_ text: String, as what: Localized) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(text.shortened) » n'est pas \(what.french)",
        en: "'\(text.shortened)' is not \(what.english)"
      )
    )
  }
}
