import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct CertificatesWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Notes that a document counts no longer, and that nothing takes its place.",
    discussion: """
      Its files are removed from the folder, with the PDFs for the printer and the \
      table for mail merge, which the next 'issue' makes again. The verifier's page says so once the list of what \
      counts no longer is published ('publish-withdrawn'). A document of a person who was forgotten \
      is told by its whole serial.
      """
  )

  @Argument(
    help: "The document's serial, or the first six characters of it or more; blanks do no harm."
  )
  var serial: [String]

  @Option(help: .reason)
  var reason: Reason

  @OptionGroup var options: EditionOptions

  @Option(help: .documents)
  var output = PrivateFolder.usual

  @Option(help: "The day from which on it counts no longer, like 2026-06-10. (default: today)")
  var today: Today?

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      let date = (today ?? .now).date
      let whole = try register.withdraw(
        serial.joined(),
        reason: reason.text,
        date: date,
        at: .now
      )
      Console.say(Localized(fr: "retiré : \(whole)", en: "withdrawn: \(whole)"), in: language)
      let files = DocumentFile.readable(try register.documents(), language: language)
      let folder = DocumentFolder(existing: output)
      let names = files.filter { $0.serial == whole }.flatMap(\.files)
      let printed = PrinterFiles(language).files(in: folder)
      // What holds everybody's is made again by the next `issue`.
      let common = printed + [Delivery.tableName(language)]
      for line in Localized.removal(folder.remove(names + common)) {
        Console.say(line, in: language)
      }
      Console.say(.publishWithdrawn(by: options), in: language)
    }
  }
}
