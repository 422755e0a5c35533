import Courseware
import Foundation

extension Diagnostic {
  static let noWeasyPrint = Diagnostic(
    Localized(
      fr: "WeasyPrint, qui fait les PDF, n'est pas installé",
      en: "WeasyPrint, which makes PDF files, is not installed"
    ),
    help: Localized(
      fr: "apt install weasyprint, ou brew install weasyprint, ou pip install weasyprint",
      en: "apt install weasyprint, or brew install weasyprint, or pip install weasyprint"
    )
  )

  static func unknownWeasyPrint(_ program: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(program) » ne dit pas dans quel Python WeasyPrint est installé",
        en: "'\(program)' does not say in which Python WeasyPrint is installed"
      ),
      help: Localized(
        fr: "installez-le par apt, brew ou pip, et mettez son dossier en tête de PATH",
        en: "install it by apt, brew or pip, and put its folder first in PATH"
      )
    )
  }

  /// Says why WeasyPrint failed in a folder, by the last that Python said.
  static func weasyPrintFailed(_ complaint: String, in folder: String) -> Diagnostic {
    if complaint.contains("[Errno \(ENOSPC)]") || complaint.contains("[Errno \(EDQUOT)]") {
      return Diagnostic(
        Localized(
          fr: "le PDF ne peut pas être fait dans « \(folder) » : le disque est plein",
          en: "the PDF cannot be made in '\(folder)': the disk is full"
        ),
        help: Localized(
          fr: "libérez de la place, puis recommencez",
          en: "make some room, then try again"
        )
      )
    }
    return Diagnostic(
      Localized(
        fr: "WeasyPrint n'a pas pu faire le PDF : \(complaint)",
        en: "WeasyPrint could not make the PDF: \(complaint)"
      ),
      help: Localized(
        fr: "essayez « weasyprint --info » ; s'il échoue aussi, réinstallez WeasyPrint",
        en: "try 'weasyprint --info'; if that fails too, install WeasyPrint again"
      )
    )
  }

  /// Something that WeasyPrint could not show as it was meant.
  static func printed(_ warning: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le PDF n'est pas tout à fait ce qu'il devrait être : \(warning)",
        en: "the PDF is not quite what it should be: \(warning)"
      ),
      severity: .warning,
      help: Localized(
        fr: "si une image est nommée, réenregistrez-la ; sinon voyez les modèles des documents",
        en: "if an image is named, save it anew; if not, look at the documents' templates"
      )
    )
  }
}

extension Diagnostic {
  static let noFontconfig = Diagnostic(
    Localized(
      fr: "« fc-list », qui dit quelles polices sont installées, manque",
      en: "'fc-list', which says what fonts are installed, is missing"
    ),
    help: Localized(
      fr: "apt install fontconfig, ou brew install fontconfig",
      en: "apt install fontconfig, or brew install fontconfig"
    )
  )

  static func fontconfigFailed(_ program: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(program) » ne dit pas quelles polices sont installées",
        en: "'\(program)' does not say what fonts are installed"
      ),
      help: Localized(
        fr: "réinstallez fontconfig",
        en: "install fontconfig again"
      )
    )
  }
}
