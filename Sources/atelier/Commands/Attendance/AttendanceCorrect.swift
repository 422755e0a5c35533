import ArgumentParser
import Courseware
import Tracker

struct AttendanceCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Corrects a person's details; what was there before stays in the history.",
    discussion: """
      An option that is given an empty text, such as --email '', takes the detail away. A file \
      that was written after the correction still stands before it.
      """
  )

  @Argument(help: "The person's number.")
  var id: String

  @OptionGroup var options: EditionOptions

  @Option(help: ArgumentHelp("The family name.", valueName: "text"))
  var familyName: String?

  @Option(help: ArgumentHelp("The given name.", valueName: "text"))
  var givenName: String?

  @Option(help: ArgumentHelp("The form of address, like Dr.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The e-mail address.", valueName: "text"))
  var email: String?

  @Option(help: ArgumentHelp("The hospital, practice or other body.", valueName: "text"))
  var organisation: String?

  @Option(help: ArgumentHelp("How the person works: employed or self-employed.", valueName: "text"))
  var practice: String?

  @Option(help: ArgumentHelp("The RPPS number, 11 digits.", valueName: "text"))
  var rpps: String?

  func validate() throws {
    guard correction.isEmpty else { return }
    throw ValidationError("Say what to correct, like '--family-name Exemple'.")
  }

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      let person = try register.correct(id, correction, at: .now)
      Console.say(person.map(Localized.corrected) ?? .unchanged, in: language)
    }
  }

  private var correction: Correction {
    var correction = Correction()
    correction.familyName = familyName
    correction.givenName = givenName
    correction.title = title
    correction.email = email
    correction.organisation = organisation
    correction.practice = practice
    correction.rpps = rpps
    return correction
  }
}

extension Localized {
  fileprivate static func corrected(_ person: Participant) -> Localized {
    Localized(
      fr: "corrigé : \(person.id), \(person.fullName)",
      en: "corrected: \(person.id), \(person.fullName)"
    )
  }
}
