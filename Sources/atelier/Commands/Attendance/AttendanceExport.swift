import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Gives all that is held on one person, as JSON."
  )

  @Argument(help: "The person's number.")
  var id: String

  @OptionGroup var options: EditionOptions

  @Option(help: ArgumentHelp("A file to write it to, for you alone to read.", valueName: "file"))
  var output: String?

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      let bytes = try register.export(id)
      guard let output else { return Console.say(bytes, in: language) }
      let sources = [options.course, options.register]
      try OutputFile(output, protected: sources).write(bytes, isPrivate: true)
      Console.say(.written(output), in: language)
    }
  }
}
