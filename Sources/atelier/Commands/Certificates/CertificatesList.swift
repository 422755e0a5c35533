import ArgumentParser
import Certificates
import CourseSite
import Courseware
import Tracker

struct CertificatesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Shows which documents were issued, and whether they still count."
  )

  @OptionGroup var options: EditionOptions

  @Option(help: .table)
  var csv: String?

  func run() throws {
    var diagnostics: [Diagnostic] = []
    var spoken = Console.language
    try options.withRegister { register, _, language throws(Diagnostic) in
      spoken = language
      let files = DocumentFile.all(
        try register.documents(),
        language: language,
        diagnostics: &diagnostics
      )
      let list = DocumentList(files, language: language)
      if let csv {
        try OutputFile(csv, protected: [options.course, options.register])
          .write(list.table.bytes, isPrivate: true)
      }
      Console.say(Array(list.text.utf8), in: language)
      if let csv { Console.say(.written(csv), in: language) }
    }
    try Console.report(diagnostics, in: spoken)
  }
}
