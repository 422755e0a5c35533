import ArgumentParser
import Certificates
import Courseware
import Tracker

struct CertificatesReissue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reissue",
    abstract: "Issues a document in the place of another, such as one with a corrected name.",
    discussion: """
      Correct the register first ('atelier attendance correct'). The new document says what the \
      register says now and cites the old one, which counts as replaced; its files are removed from \
      the folder. Publish the list of what counts no longer afterwards ('publish-withdrawn').
      """
  )

  @Argument(
    help: "The old document's serial, or the first six characters of it or more; blanks do no harm."
  )
  var serial: [String]

  @Option(help: .reason)
  var reason: Reason

  @OptionGroup var options: EditionOptions

  @OptionGroup var making: IssueOptions

  @Flag(help: "Also make the draft of a mail, with the PDF; nothing is sent.")
  var mail = false

  func validate() throws {
    if making.key == nil { throw ValidationError("Give the signing key with '--key'.") }
    if mail, making.noPdf {
      throw ValidationError("'--mail' attaches PDFs: leave out '--no-pdf'.")
    }
  }

  func run() async throws {
    let run = try IssueRun(options, making)
    var diagnostics: [Diagnostic] = []
    let files: [DocumentFile]
    let new: DocumentFile
    let removal: [Localized]
    do throws(Diagnostic) {
      let former = try run.register.document(serial.joined())
      let signed = try run.replacement(of: former)
      guard let content = try run.printable([signed], &diagnostics).first?.content else {
        throw diagnostics.removeLast()
      }
      let records = try run.register.replace(
        former.content.serial,
        by: content,
        reason: reason.text,
        date: run.issued,
        at: .now
      )
      files = DocumentFile.all(records, language: run.language, diagnostics: &diagnostics)
      guard let made = files.first(where: { $0.serial == content.serial }) else {
        throw .unreadableDocument(content.serial)
      }
      new = made
      let old = files.filter { $0.serial == former.content.serial }
      let printed = PrinterFiles(run.language).files(in: run.folder)
      removal = Localized.removal(run.folder.remove(old.flatMap(\.files) + printed))
    } catch {
      throw Console.failure(error, in: run.language)
    }
    let outcome = await run.make([new.paper])
    Console.say(.replaced(new), in: run.language)
    for line in removal { Console.say(line, in: run.language) }
    Console.say(.publishWithdrawn(by: options), in: run.language)
    diagnostics += outcome.diagnostics
    guard !outcome.isStopped else {
      // It still has the old document.
      _ = run.folder.remove([Delivery.tableName(run.language)])
      throw Console.stopped(diagnostics, mendedBy: .issue, in: run.language)
    }
    try run.deliver([new], of: files, isWhole: false, mail: mail, diagnostics)
  }
}

extension IssueRun {
  /// Signs what is to take a document's place, by what the register says now.
  fileprivate func replacement(of former: RegisteredDocument) throws(Diagnostic) -> SignedDocument {
    let standing = report.standings.first { $0.participant.id == former.person }
    let right = standing?.entitlements.first { $0.document == former.content.kind }
    guard let standing, let right, let serial = Serial(former.content.serial) else {
      throw .notGivenAnyMore(former)
    }
    guard right.isGranted else {
      throw .notEntitled(former, right.reasons(report.curriculum))
    }
    return try sign(right, of: standing, replaces: serial)
  }
}

extension Diagnostic {
  fileprivate static func notGivenAnyMore(_ document: RegisteredDocument) -> Diagnostic {
    let kind = document.content.kind.name
    return Diagnostic(
      Localized(
        fr: "cette édition ne donne plus de document de ce genre : \(kind.french)",
        en: "this edition gives no document of this kind any more: \(kind.english)"
      ),
      help: Localized(
        fr: "remettez-le sous « documents » dans workshop.yml, ou retirez le document",
        en: "put it back under 'documents' in workshop.yml, or withdraw the document"
      )
    )
  }

  fileprivate static func notEntitled(
    _ document: RegisteredDocument,
    _ reasons: Localized
  ) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le registre ne donne plus droit à ce document : \(reasons.french)",
        en: "by the register, this document is no longer due: \(reasons.english)"
      ),
      help: Localized(
        fr: "corrigez le registre, ou retirez le document (atelier certificates withdraw)",
        en: "correct the register, or withdraw the document (atelier certificates withdraw)"
      )
    )
  }
}

extension Localized {
  fileprivate static let issue = Localized(
    fr: "« atelier certificates issue »",
    en: "'atelier certificates issue'"
  )

  fileprivate static func replaced(_ new: DocumentFile) -> Localized {
    let (kind, serial) = (new.certificate.kind.name, new.serial)
    let old = new.certificate.replaces?.text ?? ""
    return Localized(
      fr: "\(new.paper.owner), \(kind.french) : \(serial) remplace \(old)",
      en: "\(new.paper.owner), \(kind.english): \(serial) replaces \(old)"
    )
  }
}
