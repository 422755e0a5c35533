import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Removes all that the register holds on one person, for good.",
    discussion: """
      What must be kept until a day (retention in workshop.yml) is refused until then. What is \
      left is a keyed hash of the number, the e-mail address and the RPPS number, so that a file \
      that is imported later does not bring the person back. Answers to surveys are nobody's and \
      stay.
      """
  )

  @Argument(help: "The person's number.")
  var id: String

  @OptionGroup var options: EditionOptions

  @Option(
    help: ArgumentHelp("The folder from which the person's documents go too.", valueName: "folder")
  )
  var output = PrivateFolder.usual

  @Flag(help: "Remove it although it must still be kept.")
  var despiteRetention = false

  @Option(help: "The day by which terms are over, like 2026-06-09. (default: today)")
  var today: Today?

  func run() throws {
    try options.withRegister { register, workshop, language throws(Diagnostic) in
      let terms = try register.retention(of: id, workshop: workshop)
      guard despiteRetention || terms.areOver(on: (today ?? .now).date) else {
        throw .retained(id, terms)
      }
      // First: once the register has forgotten, nothing tells which files they are.
      let removal = DocumentFolder(existing: output).remove(try files(register, language))
      let leftovers: Leftovers
      do throws(Diagnostic) {
        leftovers = try register.forget(id, at: .now)
      } catch {
        for line in Localized.removal(removal) { Console.say(line, in: language) }
        throw error
      }
      Console.say(.forgotten(id), in: language)
      for line in Localized.removal(removal) { Console.say(line, in: language) }
      Console.say(.cleaning(leftovers), in: language)
      Console.show(leftovers.fault.map { [$0] } ?? [], in: language)
    }
  }
}

extension AttendanceForget {
  /// The files of the person's documents, with those that hold everybody's.
  private func files(
    _ register: Register,
    _ language: Language
  ) throws(Diagnostic) -> [String] {
    let person = try register.participant(id).id
    let records = try register.documents()
    let all = DocumentFile.readable(records, language: language)
    let own = all.filter { $0.record.person == person }
    let others = all.filter { $0.record.person != person }.flatMap(\.files)
    // What holds everybody's documents is made again by the next `issue`.
    let names = own.flatMap { $0.files + $0.formerFiles(language) }
    return records.allSatisfy { $0.person != person }
      ? []
      : Set(names).subtracting(others).sorted()
        + PrinterFiles(language).files(in: DocumentFolder(existing: output))
        + [Delivery.tableName(language)]
  }
}

extension Diagnostic {
  fileprivate static func retained(_ id: String, _ terms: RetentionTerms) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "les données de \(id) sont à conserver : \(terms.text.french)",
        en: "the data of \(id) must be kept: \(terms.text.english)"
      ),
      help: Localized(
        fr: "revenez après cette date, ou ajoutez --despite-retention si la loi le permet",
        en: "come back after that day, or add --despite-retention if the law allows it"
      )
    )
  }
}

extension Localized {
  fileprivate static func forgotten(_ id: String) -> Localized {
    Localized(
      fr: "oublié : il ne reste rien de \(id) dans le registre",
      en: "forgotten: nothing of \(id) is left in the register"
    )
  }

  /// What the command cannot clean.
  fileprivate static func cleaning(_ leftovers: Leftovers) -> Localized {
    let mentions = leftovers.mentions
    let french =
      leftovers.files.map { "\($0) (fichier importé)" }
      + (mentions == 0
        ? [] : ["preuves ou auteurs qui citent cette personne, chez d'autres : \(mentions)"])
      + [
        "les sauvegardes du registre, les rapports, les exports",
        "les feuilles d'émargement, les documents et les PDF qui en réunissent plusieurs",
      ]
    let english =
      leftovers.files.map { "\($0) (imported)" }
      + (mentions == 0
        ? [] : ["proofs or authors in others' records that name the person: \(mentions)"])
      + [
        "backups of the register, reports, exports",
        "sign-in sheets, documents, and PDFs that hold several of them",
      ]
    return Localized(
      fr: (["à nettoyer vous-même, s'il y en a :"] + french).joined(separator: "\n  "),
      en: (["for you to clean up, if there are any:"] + english).joined(separator: "\n  ")
    )
  }
}
