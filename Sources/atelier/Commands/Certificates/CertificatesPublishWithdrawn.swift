import ArgumentParser
import Certificates
import CourseSite
import Courseware
import Tracker

struct CertificatesPublishWithdrawn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish-withdrawn",
    abstract: "Writes the list of documents that count no longer into the course.",
    discussion: """
      The file is withdrawn.json in the course's folder: serials and dates, no names. It is the one \
      file that a command writes there. The verifier's page knows it once the site is built and \
      published again.
      """
  )

  @OptionGroup var options: EditionOptions

  @Option(help: "The day on which the list is made, like 2026-06-10. (default: today)")
  var today: Today?

  func run() throws {
    try options.withRegister { register, _, language throws(Diagnostic) in
      var entries: [WithdrawnList.Entry] = []
      for withdrawal in try register.withdrawals() {
        // A list that lacks one would have the page call it genuine.
        guard let serial = Serial(withdrawal.serial) else {
          throw .unreadableDocument(withdrawal.serial)
        }
        entries.append(
          WithdrawnList.Entry(
            serial: serial,
            date: withdrawal.date,
            replacedBy: withdrawal.replacedBy.flatMap { Serial($0) }
          )
        )
      }
      let list = WithdrawnList(asOf: (today ?? .now).date, entries: entries)
      let name = "\(options.course)/\(WithdrawnList.file)"
      try OutputFile(name, protected: [options.register]).write(list.text)
      Console.say(.written(name, count: entries.count), in: language)
    }
  }
}

extension Localized {
  fileprivate static func written(_ name: String, count: Int) -> Localized {
    Localized(
      fr: "écrit : \(name), \(count) document\(count > 1 ? "s" : "")\n"
        + "construisez le site (atelier build) et publiez-le : la page de vérification le saura",
      en: "written: \(name), \(count) document\(count == 1 ? "" : "s")\n"
        + "build the site (atelier build) and publish it: the verifier's page will know"
    )
  }
}
