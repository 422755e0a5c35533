import ArgumentParser
import Courseware
import Tracker

struct CertificatesIssue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Issues documents to all who are entitled to them, and makes their files.",
    discussion: """
      Who may have which document follows from the register and the rules in workshop.yml. Each \
      document is signed and recorded once: to issue again makes those that are new, and the files \
      that are missing, byte by byte as they were. What cannot be done for one person stops nobody \
      else's.

      With --rehearsal, specimens for invented people are made instead, into the folder specimens \
      below the output; it takes neither a key nor a register.
      """
  )

  @OptionGroup var options: EditionOptions

  @OptionGroup var making: IssueOptions

  @Option(help: ArgumentHelp("A person's number; everybody unless given.", valueName: "id"))
  var participant: [String] = []

  @Option(
    help: ArgumentHelp(
      "attendance, completion or achievement; all unless given.",
      valueName: "kind"
    )
  )
  var document: [KindName] = []

  @Flag(help: "Also make drafts of mails to everyone, with the PDFs; nothing is sent.")
  var mail = false

  @Flag(help: "Make specimens for invented people, unsigned.")
  var rehearsal = false

  func validate() throws {
    if making.key == nil, !rehearsal {
      throw ValidationError("Give the signing key with '--key', or use '--rehearsal'.")
    }
    if rehearsal, mail || !participant.isEmpty {
      throw ValidationError("'--rehearsal' is for invented people: leave out the others.")
    }
    if mail, making.noPdf {
      throw ValidationError("'--mail' attaches PDFs: leave out '--no-pdf'.")
    }
  }

  func run() async throws {
    let kinds = document.map(\.kind)
    if rehearsal { return try await RehearsalRun(options, making, kinds: kinds).make() }
    let batch = IssueBatch(try IssueRun(options, making), people: participant, kinds: kinds)
    try await batch.issue(mail: mail)
  }
}
