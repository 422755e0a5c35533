import Certificates
import Courseware
import Tracker

/// Something about a document that was issued and no longer agrees with the register.
struct DocumentChange {
  /// What is the case.
  let text: Localized

  /// What to do about it, before the command.
  let advice: Localized

  /// The command that does it.
  let command: String

  /// The same as a warning, with the command as its help.
  var warning: Diagnostic {
    Diagnostic(
      text,
      severity: .warning,
      help: Localized(
        fr: "\(advice.french) : \(command)",
        en: "\(advice.english): \(command)"
      )
    )
  }

  /// The same as something left to do.
  var task: ReportTask.Item { ReportTask.Item(text, command: command) }
}

extension DocumentChange {
  /// It says something else than the register does now.
  static func outdated(
    _ file: DocumentFile,
    _ difference: Localized,
    _ commands: SuggestedCommands
  ) -> DocumentChange {
    DocumentChange(
      file,
      Localized(
        fr: "le document ne dit plus ce que dit le registre (\(difference.french))",
        en: "the document no longer says what the register does (\(difference.english))"
      ),
      advice: Localized(fr: "remplacez-le", en: "replace it"),
      command: commands.reissue(file.shortSerial)
    )
  }

  /// There is another one of its kind for its person, since two people turned out to be one.
  static func twice(_ file: DocumentFile, _ commands: SuggestedCommands) -> DocumentChange {
    DocumentChange(
      file,
      Localized(
        fr: "délivré deux fois, sous deux numéros réunis depuis",
        en: "issued twice, under two numbers that were merged since"
      ),
      advice: Localized(fr: "retirez le premier", en: "withdraw the first one"),
      command: commands.withdraw(file.shortSerial)
    )
  }

  /// The register no longer gives a right to it.
  static func noLongerEntitled(
    _ file: DocumentFile,
    _ reasons: Localized,
    _ commands: SuggestedCommands
  ) -> DocumentChange {
    DocumentChange(
      file,
      Localized(
        fr: "délivré, mais le registre n'y donne plus droit (\(reasons.french))",
        en: "issued, but by the register no longer due (\(reasons.english))"
      ),
      advice: Localized(
        fr: "corrigez le registre, ou retirez le document",
        en: "correct the register, or withdraw the document"
      ),
      command: commands.withdraw(file.shortSerial)
    )
  }

  private init(_ file: DocumentFile, _ text: Localized, advice: Localized, command: String) {
    let (who, kind) = (file.paper.owner, file.certificate.kind.name)
    self.text = Localized(
      fr: "\(who), \(kind.french) : \(text.french)",
      en: "\(who), \(kind.english): \(text.english)"
    )
    self.advice = advice
    self.command = command
  }
}
