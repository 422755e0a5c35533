import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Says whose results are that came without a number, or with another's.",
    discussion: """
      The file must have been imported. It is told by its name, by its path where it still is at \
      hand, or by the first characters of its SHA-256. Results that came in a mail are told by the \
      mail's file name; where it held several, or several mails have that name, by the SHA-256 that \
      'import' and 'report' name.
      """
  )

  @Argument(help: "The results file.")
  var file: String

  @Argument(help: "The number of the person whose results they are.")
  var id: String

  @OptionGroup var options: EditionOptions

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      // A file at hand is told by what it holds, however it is called now.
      let bytes = try? SourceFile(file).read(limit: Limits.submissionBytes)
      let isNew = try register.assign(file, content: bytes, to: id, at: .now)
      let name = try register.participant(id).fullName
      Console.say(isNew ? .assigned(file, to: id, name) : .unchanged, in: language)
    }
  }
}

extension Localized {
  fileprivate static func assigned(_ file: String, to id: String, _ name: String) -> Localized {
    Localized(
      fr: "rattaché : \(file) à \(id), \(name)",
      en: "assigned: \(file) to \(id), \(name)"
    )
  }
}
