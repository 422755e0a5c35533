public import Courseware

extension Verdict {
  /// The verdict in a word or two.
  public var word: Localized {
    switch self {
    case .genuine: Localized(fr: "Authentique", en: "Genuine")
    case .demonstration: Localized(fr: "Démonstration", en: "Demonstration")
    case .notYetValid: Localized(fr: "Pas encore valable", en: "Not valid yet")
    case .withdrawn: Localized(fr: "Retiré", en: "Withdrawn")
    case .replaced: Localized(fr: "Remplacé", en: "Replaced")
    case .keyRetired: Localized(fr: "Clé hors d'usage", en: "Retired key")
    case .altered: Localized(fr: "Modifié ou incomplet", en: "Altered or incomplete")
    case .unknownIssuer: Localized(fr: "Émetteur inconnu", en: "Unknown issuer")
    case .notVerifiable: Localized(fr: "Non vérifiable", en: "Cannot be checked")
    }
  }

  /// What the verdict means, as a sentence.
  public var meaning: Localized {
    switch self {
    case .genuine(let certificate):
      Localized(
        fr: "\(certificate.issuer) a délivré ce document, qui n'est ni retiré ni remplacé.",
        en: "\(certificate.issuer) issued this document, which is neither withdrawn nor replaced."
      )
    case .demonstration:
      Localized(
        fr: "Il est signé avec une clé que tout le monde possède : il ne prouve rien.",
        en: "It is signed with a key that everybody has: it proves nothing."
      )
    case .notYetValid(let certificate):
      Localized(
        fr: "La signature est bonne, mais le document est daté du"
          + " \(certificate.issued.text(in: .french)).",
        en: "The signature is good, but the document is dated"
          + " \(certificate.issued.text(in: .english))."
      )
    case .withdrawn(_, let date):
      Localized(
        fr: "L'organisateur l'a retiré le \(date.text(in: .french)) : il ne vaut plus rien.",
        en: "The organiser withdrew it on \(date.text(in: .english)): it is no longer valid."
      )
    case .replaced(_, let serial, let date):
      Localized(
        fr: "L'organisateur l'a remplacé le \(date.text(in: .french)) par le document"
          + " \(serial.grouped).",
        en: "The organiser replaced it on \(date.text(in: .english)) by the document"
          + " \(serial.grouped)."
      )
    case .keyRetired(_, let until):
      Localized(
        fr: "Il est daté d'après le \(until.text(in: .french)), dernier jour de la clé qui l'a"
          + " signé.",
        en: "It is dated after \(until.text(in: .english)), the last day of the key that signed it."
      )
    case .altered:
      Localized(
        fr: "Ce n'est pas ce que l'organisateur a signé : il est modifié, ou mal copié.",
        en: "This is not what the organiser signed: it is altered, or badly copied."
      )
    case .unknownIssuer(let keyID):
      Localized(
        fr: "La clé \(keyID) n'est pas dans course.yml : un autre organisateur, ou un faux.",
        en: "The key \(keyID) is not in course.yml: another organiser, or a forgery."
      )
    case .notVerifiable:
      Localized(
        fr: "Il n'y a pas de signature à vérifier : le document n'est ni vrai ni faux.",
        en: "There is no signature to check: the document is neither true nor false."
      )
    }
  }
}
