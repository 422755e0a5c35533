import Courseware

/// What is wrong with the folder that a site is to be published into.
extension Diagnostic {
  private static let chooseAnother = Localized(
    fr: "choisissez un autre dossier avec --output",
    en: "choose another folder with --output"
  )

  static func unusableOutput(_ output: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(output) » n'est pas un dossier où publier le site",
        en: "'\(output)' is no folder to publish the site into"
      ),
      help: chooseAnother
    )
  }

  static func brokenOutput(_ output: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(output) » est un lien qui ne mène nulle part",
        en: "'\(output)' is a link that leads nowhere"
      ),
      help: Localized(
        fr: "supprimez le lien, ou créez le dossier où il mène",
        en: "delete the link, or create the folder that it leads to"
      )
    )
  }

  static func outputIsNoFolder(_ output: String, _ kind: FileKind) -> Diagnostic {
    let what = kind.description
    return Diagnostic(
      Localized(
        fr: "« \(output) » est \(what[.french]), et non un dossier",
        en: "'\(output)' is \(what[.english]), not a folder"
      ),
      help: chooseAnother
    )
  }

  static func outputIsSource(_ output: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(output) » est un dossier de l'auteur, que le site remplacerait",
        en: "'\(output)' is a folder of the author, which the site would replace"
      ),
      help: chooseAnother
    )
  }

  static func outputHoldsSource(_ output: String, _ source: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(output) » contient « \(source) », que le site remplacerait",
        en: "'\(output)' holds '\(source)', which the site would replace"
      ),
      help: chooseAnother
    )
  }

  static func outputInSource(_ output: String, _ source: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(output) » est dans « \(source) », où rien n'est jamais écrit",
        en: "'\(output)' is in '\(source)', where nothing is ever written"
      ),
      help: chooseAnother
    )
  }

  /// A folder that holds the other edition: one must never take the place of the other unseen, for
  /// the trainer's has the answers.
  static func otherEdition(_ output: String, _ edition: Edition) -> Diagnostic {
    switch edition {
    case .trainer:
      Diagnostic(
        Localized(
          fr: "« \(output) » contient l'édition du formateur",
          en: "'\(output)' holds the trainer's edition"
        ),
        help: Localized(
          fr: "choisissez un autre dossier avec --output, ou construisez avec --trainer",
          en: "choose another folder with --output, or build with --trainer"
        )
      )
    case .attendee:
      Diagnostic(
        Localized(
          fr: "« \(output) » contient le site des participants, qui recevrait les réponses",
          en: "'\(output)' holds the attendees' site, which would get the answers"
        ),
        help: chooseAnother
      )
    }
  }

  static func outputIsLocked(_ output: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "une autre construction de « \(output) » est en cours",
        en: "another build of '\(output)' is under way"
      ),
      help: Localized(
        fr: "attendez qu'elle soit finie, ou arrêtez-la",
        en: "wait until it is done, or stop it"
      )
    )
  }

  static func foreignFiles(_ first: String, others: Int) -> Diagnostic {
    let french = others == 0 ? "" : others == 1 ? " (ni un autre)" : " (ni \(others) autres)"
    let english = others == 0 ? "" : others == 1 ? " (nor one more)" : " (nor \(others) more)"
    return Diagnostic(
      Localized(
        fr: "« \(first) » n'a pas été écrit par une construction du site\(french) et serait perdu",
        en: "'\(first)' was not written by a build of the site\(english) and would be lost"
      ),
      help: Localized(
        fr: "déplacez-le ailleurs, ou choisissez un autre dossier avec --output",
        en: "move it elsewhere, or choose another folder with --output"
      )
    )
  }
}

/// What is wrong with the manifest of a published folder.
extension Diagnostic {
  static func damagedManifest(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(fr: "le fichier est abîmé", en: "the file is damaged"),
      help: Localized(
        fr: "si tout le dossier vient d'une construction du site, supprimez-le et recommencez",
        en: "if the whole folder comes from a build of the site, delete it and try again"
      ),
      at: Position(file: file)
    )
  }

  static func foreignManifest(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce fichier n'a pas été écrit par une construction du site",
        en: "this file was not written by a build of the site"
      ),
      help: chooseAnother,
      at: Position(file: file)
    )
  }

  static func newerManifest(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce site a été construit par une version plus récente d'atelier",
        en: "this site was built by a newer version of atelier"
      ),
      help: Localized(
        fr: "mettez atelier à jour, ou choisissez un autre dossier avec --output",
        en: "update atelier, or choose another folder with --output"
      ),
      at: Position(file: file)
    )
  }
}

/// What is wrong with a file of the site.
extension Diagnostic {
  static func writtenTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "deux fichiers du site s'appelleraient « \(path) »",
        en: "two files of the site would be called '\(path)'"
      ),
      help: Localized(fr: "renommez l'un des deux", en: "rename one of them")
    )
  }

  static func forbiddenPath(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » ne peut pas être le nom d'un fichier du site",
        en: "'\(path)' cannot be the name of a file of the site"
      ),
      help: Localized(fr: "renommez le fichier", en: "rename the file")
    )
  }
}
