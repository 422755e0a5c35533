import Courseware

/// Why a block cannot be read.
struct BlockFault: Error {
  enum Kind {
    /// It ends too early.
    case cut

    /// There is something else between its lines.
    case foreign

    /// Something was changed or left out.
    case damaged

    /// It unpacks to more than is allowed.
    case tooLong

    /// It is of another version than the one that is known.
    case version
  }

  let kind: Kind

  /// Where in the text it shows.
  let offset: Int

  /// The checksum that it bears, in lower case; nil if none is to be found.
  let sum: String?
}

extension BlockFault {
  func diagnostic(in text: NumberedText, file: String) -> Diagnostic {
    text.diagnostic(message, help: help, file: file, at: offset)
  }

  private var message: Localized {
    switch kind {
    case .cut:
      Localized(
        fr: "ce bloc de texte est coupé : sa fin manque",
        en: "this text block is cut short"
      )
    case .foreign:
      Localized(
        fr: "ce bloc de texte est interrompu par ce qui n'en est pas",
        en: "this text block is interrupted by something that is no part of it"
      )
    case .damaged:
      Localized(
        fr: "ce bloc de texte est abîmé, à cette ligne ou dans une autre",
        en: "this text block is damaged, in this line or another"
      )
    case .tooLong:
      Localized(
        fr: "ce bloc de texte contient plus de \(Limits.blockBytes >> 20) Mio",
        en: "this text block holds more than \(Limits.blockBytes >> 20) MiB"
      )
    case .version:
      Localized(
        fr: "bloc de texte d'un Atelier plus récent",
        en: "a text block made by a later Atelier"
      )
    }
  }

  private var help: Localized {
    switch kind {
    case .cut, .foreign, .damaged: .sendAgain
    case .tooLong:
      Localized(
        fr: "faites envoyer le fichier en pièce jointe",
        en: "have the file sent as an attachment"
      )
    case .version:
      Localized(
        fr: "mettez Atelier à jour : celui-ci lit la version 1",
        en: "update Atelier: this one reads version 1"
      )
    }
  }
}

extension Localized {
  static let sendAgain = Localized(
    fr: "écartez ce fichier, et demandez un nouvel envoi, avec le fichier en pièce jointe",
    en: "put this file aside, and ask for it again, with the results file attached"
  )

  static let takeOutAttachment = Localized(
    fr: "enregistrez à part le fichier de résultats qui y est joint, et importez-le",
    en: "save the results file that is attached to it, and import that"
  )
}
