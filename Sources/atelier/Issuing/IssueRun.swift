import Certificates
import CourseSite
import Courseware
import Foundation
import Tracker

/// What documents are issued from and with: the register, the course, the key, the templates.
struct IssueRun {
  /// The language in which to speak of it.
  let language: Language

  let report: Report
  let register: Register
  let assembly: DocumentAssembly
  let key: SigningKey
  let pages: DocumentPages
  let folder: DocumentFolder
  let printer: DocumentPrinter?

  /// The day of issue.
  let issued: CalendarDate

  /// Reads all that is needed, and makes sure that documents can be issued.
  ///
  /// - Throws: the exit code 1, with the reason said.
  init(_ options: EditionOptions, _ making: IssueOptions) throws {
    let run = try ReportRun(options, templates: making.templates)
    language = run.language
    issued = (making.issued ?? .now).date
    do throws(Diagnostic) {
      register = try run.register()
      report = try run.report(today: issued)
      guard
        let assembly = DocumentAssembly(report.workshop, report.curriculum, issued: issued)
      else { throw .nothingHeld }
      try assembly.checkDate()
      self.assembly = assembly
      key = try IssuingKey.read(
        making.key ?? "",
        among: TrustedKeys(course: options.course, fallbackLanguage: language).pinned,
        on: issued
      )
      let warning = IssuingKey.openness(of: making.key ?? "")
      Console.show([warning].compactMap(\.self), in: language)
      folder = try DocumentFolder(
        making.output,
        protected: [options.course, options.register, run.templates] + making.sources
      )
      printer = making.noPdf ? nil : try DocumentPrinter()
      pages = try run.documentPages(making, in: options.course)
    } catch {
      throw Console.failure(error, in: run.language)
    }
    Console.show(pages.diagnostics, in: language)
  }

  /// Signs a document that nobody has yet.
  ///
  /// - Throws: a `Diagnostic` if it could not be made.
  func sign(
    _ right: Entitlement,
    of standing: Standing,
    replaces: Serial? = nil
  ) throws(Diagnostic) -> SignedDocument {
    var chance = SystemRandomNumberGenerator()
    let certificate = assembly.certificate(
      right,
      of: standing,
      serial: .random(using: &chance),
      replaces: replaces
    )
    let token = try key.token(for: certificate)
    let document = IssuedDocument(
      certificate: certificate,
      particulars: assembly.particulars(
        right,
        of: standing,
        sessionMinutes: report.sessionMinutes
      ),
      token: token
    )
    try pages.check(document)
    return SignedDocument(document: document, token: token, participant: standing.participant.id)
  }

  /// Those of some documents that can be printed as they are.
  ///
  /// - Parameters:
  ///   - documents: the documents, of which none is recorded yet.
  ///   - diagnostics: gets what is wrong with the others.
  /// - Returns: those of which nothing is wrong.
  /// - Throws: a `Diagnostic` if it cannot be found out.
  func printable(
    _ documents: [SignedDocument],
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [SignedDocument] {
    guard let faults = try printer?.faults(in: documents.map(\.document)) else { return documents }
    // A name is in all documents of a person, and said to be wrong once.
    for fault in faults.compactMap(\.self) where !diagnostics.contains(fault) {
      diagnostics.append(fault)
    }
    return zip(documents, faults).filter { $1 == nil }.map(\.0)
  }

  /// Makes what is missing of documents, until it is done or the user wishes to stop.
  ///
  /// - Parameters:
  ///   - papers: the documents, in the order in which they are to be printed.
  ///   - isWhole: whether PDFs for the printer are to hold all of them.
  /// - Returns: what came of it.
  func make(_ papers: [Paper], isWhole: Bool = false) async -> DocumentMaker.Outcome {
    let progress = ProgressLine()
    defer { progress.clear() }
    let maker = DocumentMaker(
      pages: pages,
      folder: folder,
      printer: printer,
      progress: progress.show(_:of:)
    )
    let whole = DocumentMaker.Whole(files: PrinterFiles(language), title: assembly.title)
    return await maker.makeUntilStopped(papers, whole: isWhole ? whole : nil)
  }
}

extension DocumentAssembly {
  /// Makes sure that no document is dated before the end of what it certifies.
  func checkDate() throws(Diagnostic) {
    guard issued < lastDay else { return }
    throw Diagnostic(
      Localized(
        fr: "un document ne peut pas être daté du \(issued.text(in: .french)) : l'édition dure"
          + " jusqu'au \(lastDay.text(in: .french))",
        en: "no document can be dated \(issued.text(in: .english)): the edition lasts until"
          + " \(lastDay.text(in: .english))"
      ),
      help: Localized(
        fr: "donnez par --issued ce jour, ou un jour d'après",
        en: "give that day, or a later one, with --issued"
      )
    )
  }
}

extension Diagnostic {
  static let nothingHeld = Diagnostic(
    Localized(
      fr: "cette édition n'a pas de demi-journée : il n'y a rien à certifier",
      en: "this edition has no half-day: there is nothing to certify"
    ),
    help: Localized(
      fr: "donnez-les dans workshop.yml, sous « sessions »",
      en: "give them in workshop.yml, under 'sessions'"
    )
  )
}
