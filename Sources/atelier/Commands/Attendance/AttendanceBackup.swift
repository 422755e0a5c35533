import ArgumentParser
import Courseware
import Tracker

struct AttendanceBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the register into a new file, which only you may read.",
    discussion: """
      A register that is copied while it is written to may be damaged; this copy is whole. To use \
      it, name it with --register, or put it in the register's place.
      """
  )

  @Argument(help: "The copy; nothing may be there yet.")
  var file: String

  @OptionGroup var options: EditionOptions

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      try register.backUp(to: file)
      Console.say(Localized(fr: "sauvegardé : \(file)", en: "saved: \(file)"), in: language)
    }
  }
}
