import ArgumentParser
import Certificates
import CourseSite
import Courseware
import Foundation
import Tracker

/// The making of specimens, by which the organiser sees every document before the day.
struct RehearsalRun {
  /// What they are to look as if they rested on, where the edition asks for no score.
  private static let percent = 85

  private let run: ReportRun
  private let assembly: DocumentAssembly
  private let maker: DocumentMaker
  private let kinds: [DocumentKind]
  private let progress = ProgressLine()

  /// Reads the course and the templates; neither a register nor a key is needed.
  ///
  /// Where no documents are asked for, all that the edition gives are made.
  init(_ options: EditionOptions, _ making: IssueOptions, kinds: [DocumentKind]) throws {
    run = try ReportRun(options, templates: making.templates)
    let workshop = run.groundwork.workshop
    let given = workshop.documents.given
    self.kinds = given.filter { kinds.isEmpty || kinds.contains($0) }
    do throws(Diagnostic) {
      let issued = making.issued?.date ?? workshop.lastDay ?? Today.now.date
      guard
        let assembly = DocumentAssembly(workshop, run.groundwork.curriculum, issued: issued)
      else { throw .nothingHeld }
      self.assembly = assembly
      maker = DocumentMaker(
        pages: try run.documentPages(making, in: options.course),
        folder: try DocumentFolder(
          "\(making.output)/specimens",
          protected: [options.course, options.register, run.templates] + making.sources
        ),
        printer: making.noPdf ? nil : try DocumentPrinter(),
        progress: progress.show(_:of:)
      )
    } catch {
      throw Console.failure(error, in: run.language)
    }
  }

  func make() async throws {
    let language = run.language
    Console.show(maker.pages.diagnostics, in: language)
    var names = DocumentNames(language: language)
    let papers = kinds.flatMap { kind in
      let (certificate, particulars) = assembly.specimen(of: kind, percent: Self.percent)
      return Rehearsal.specimens(of: certificate, particulars).enumerated().map { index, document in
        let number = ParticipantNumber(index + 1)?.text ?? "\(index + 1)"
        return Paper(
          document: document,
          name: names.document(kind, document.particulars, id: number),
          owner: document.certificate.name
        )
      }
    }
    let outcome = await maker.makeUntilStopped(papers, whole: nil)
    progress.clear()
    guard !outcome.isStopped else { throw Console.stopped(outcome.diagnostics, in: language) }
    try Console.report(outcome.diagnostics, in: language)
    let (count, path) = (papers.count - outcome.failed.count, maker.folder.path)
    Console.say(
      Localized(
        fr: "\(count) spécimens pour des personnes inventées, sans signature : \(path)",
        en: "\(count) specimens for invented people, without a signature: \(path)"
      ),
      in: language
    )
  }
}
