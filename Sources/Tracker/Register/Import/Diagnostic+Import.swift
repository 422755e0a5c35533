import Courseware

/// What is wrong with a record among those that are known.
extension AttendanceFile {
  func unknownParticipant(_ index: Int, among known: Set<String>) -> Diagnostic {
    let id = attendance[index].participant
    let near = suggestion(for: id, among: known.sorted())
    return diagnostic(
      Localized(
        fr: "participant inconnu « \(id) »",
        en: "unknown participant '\(id)'"
      ),
      help: near.map(Localized.didYouMean)
        ?? Localized(
          fr: "importez aussi le fichier qui dit qui c'est",
          en: "also import the file that tells who it is"
        ),
      at: .attendance(index, "participant")
    )
  }

  func conflict(
    _ conflict: FactConflict,
    ofParticipant index: Int,
    _ calendar: SessionCalendar
  ) -> Diagnostic {
    let person = participants[index]
    let moment = person.updatedAt.map(calendar.text)
    let french = moment.map { "écrites au même instant (\($0.french))" } ?? "toutes deux sans date"
    let english =
      moment.map { "written at the same instant (\($0.english))" } ?? "both without a date"
    return diagnostic(
      Localized(
        fr: "deux fiches de \(person.id), \(french), se contredisent : \(conflict.text.french)",
        en: "two records of \(person.id), \(english), disagree: \(conflict.text.english)"
      ),
      help: Localized(
        fr: "donnez à celle qui est juste un updated_at plus tardif",
        en: "give the one that is right a later updated_at"
      ),
      at: .participant(index, nil)
    )
  }

  func conflict(
    _ conflict: FactConflict,
    ofAttendance index: Int,
    _ calendar: SessionCalendar
  ) -> Diagnostic {
    let fact = attendance[index]
    let moment = calendar.text(fact.recordedAt)
    return diagnostic(
      Localized(
        fr: "deux présences de \(fact.participant) à « \(fact.session) », enregistrées au même"
          + " instant (\(moment.french)), se contredisent : \(conflict.text.french)",
        en: "two records of \(fact.participant) at '\(fact.session)', recorded at the same"
          + " instant (\(moment.english)), disagree: \(conflict.text.english)"
      ),
      help: Localized(
        fr: "donnez à celle qui est juste un recorded_at plus tardif",
        en: "give the one that is right a later recorded_at"
      ),
      at: .attendance(index, nil)
    )
  }
}

extension Diagnostic {
  static func results(_ file: String, _ conflict: FactConflict) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "une tentative d'évaluation déjà terminée se contredit : \(conflict.text.french)",
        en: "an attempt that was already finished disagrees: \(conflict.text.english)"
      ),
      help: .takeOne,
      at: Position(file: file)
    )
  }

  static func survey(_ file: String, _ conflict: FactConflict) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "deux envois de mêmes réponses au sondage se contredisent : \(conflict.text.french)",
        en: "the same survey answers were sent twice, and disagree: \(conflict.text.english)"
      ),
      help: .takeOne,
      at: Position(file: file)
    )
  }

  /// Results without a number, or with one that nobody has, wait until somebody says whose they are.
  static func unattached(
    _ file: Submission,
    _ results: TaskQueries.LooseResults,
    near: String?,
    _ commands: SuggestedCommands
  ) -> Diagnostic {
    let sender = file.sender.map { $0.shortened }
    func command(_ language: Language) -> String {
      commands.assign(results.handle, to: near ?? language.placeholder)
    }
    return Diagnostic(
      Localized(
        fr: (results.participant.map { "numéro inconnu « \($0) »" } ?? "résultats sans numéro")
          + (sender.map { ", dans un courriel de \($0)" } ?? "") + " : à rattacher",
        en: (results.participant.map { "unknown number '\($0)'" } ?? "results without a number")
          + (sender.map { ", in a mail from \($0)" } ?? "") + ": to be assigned"
      ),
      severity: .warning,
      help: Localized(
        fr: "dites de qui ils sont : \(command(.french))",
        en: "say whose they are: \(command(.english))"
      ),
      at: Position(file: file.name)
    )
  }

  static let nothingToVouchFor = Diagnostic(
    Localized(
      fr: "aucun fichier de résultats : --supervised-by ne change rien",
      en: "no results file: --supervised-by changes nothing"
    ),
    severity: .warning,
    help: Localized(
      fr: "importez avec cette option les résultats obtenus en salle",
      en: "import with this option the results that were given in the room"
    )
  )

  static func savedInFuture(_ file: String, _ moment: Localized) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "enregistrement à venir : \(moment.french)",
        en: "recorded in the future: \(moment.english)"
      ),
      severity: .warning,
      help: Localized(
        fr: "l'horloge de l'appareil qui l'a écrit n'est pas à l'heure",
        en: "the clock of the device that wrote it is wrong"
      ),
      at: Position(file: file)
    )
  }
}

extension Findings.Kind {
  static let conflict = error("faits qui se contredisent", "facts that disagree")
  static let unknownParticipant = error("participant inconnu", "unknown participant")
}

extension Localized {
  fileprivate static let takeOne = Localized(
    fr: "n'importez que l'un des deux fichiers",
    en: "import only one of the two files"
  )
}
