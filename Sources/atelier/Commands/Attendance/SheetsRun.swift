import CourseSite
import Courseware
import Tracker
import Typesetting

/// The making of what is printed for the days of an edition, which may take a minute.
struct SheetsRun: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []

    /// The files that were written, as they are named to the user.
    var files: [String] = []

    /// How many people they name.
    var people = 0
  }

  let course: Course
  let workshop: Workshop
  let moduleTitles: [String: String]
  let options: EditionOptions
  let templates: String?

  /// The folder for it, as the user typed it.
  let output: String

  /// Whether PDF is wanted, too.
  let isPrinted: Bool

  /// Makes it, whole or not at all.
  ///
  /// - Parameters:
  ///   - files: files of people who are not in the register yet.
  ///   - today: the day after which records are of the future.
  ///   - progress: told of each page that is printed.
  /// - Returns: what came of it; nil where the task was cancelled.
  func make(
    of files: [String],
    today: CalendarDate,
    progress: @escaping PDFPrinter.Progress
  ) async -> Outcome? {
    var outcome = Outcome()
    do throws(Diagnostic) {
      let expected = ExpectedPeople(course: course, workshop: workshop, register: options.register)
      let people = try expected.read(files, today: today, &outcome.diagnostics)
      guard !outcome.diagnostics.hasErrors else { return outcome }
      if people.isEmpty { outcome.diagnostics.append(.nobodyExpected(.blankSheets)) }
      let sheets = Sheets(
        course: course,
        workshop: workshop,
        moduleTitles: moduleTitles,
        people: people
      )
      outcome.diagnostics += sheets.diagnostics
      outcome.people = people.count
      let templates = try TemplatesLocation.find(templates, course: options.course)
      let folder = try PrivateFolder(
        output,
        for: "affiche.html",
        protected: [options.course, options.register, templates] + files
      )
      let pages = try render(sheets.documents, by: templates, &outcome.diagnostics)
      guard let pages, !outcome.diagnostics.hasErrors else { return outcome }
      guard let printed = try await print(pages, &outcome.diagnostics, progress) else { return nil }
      try folder.write(pages.map { ("\($0.name).html", $0.page.bytes) } + printed)
      let endings = printed.isEmpty ? "html" : "pdf"
      outcome.files = pages.map { folder.path(of: "\($0.name).\(endings)") }
      if printed.isEmpty {
        let older = folder.existing(among: pages.map { "\($0.name).pdf" })
        if !older.isEmpty { outcome.diagnostics.append(.olderPDF(older.map(folder.path))) }
      }
    } catch {
      outcome.diagnostics.append(error)
    }
    return outcome
  }

  private func render(
    _ documents: [SheetDocument],
    by templates: String,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [(name: String, page: HTML)]? {
    var found: [Diagnostic] = []
    let pages = try PrivatePages(
      SheetDocument.folder,
      pages: SheetDocument.schemas,
      styles: SheetDocument.styles,
      in: templates,
      language: course.language,
      diagnostics: &found
    )
    diagnostics += found.sortedForDisplay
    return pages.map { pages in
      documents.map { document in
        let values = document.values.merging(["styles": .html(pages.styles)]) { $1 }
        return (document.name, pages.templates.render(document.template, values))
      }
    }
  }

  /// The pages as PDF, where that is wanted and can be had; nil where the task was cancelled.
  private func print(
    _ pages: [(name: String, page: HTML)],
    _ diagnostics: inout [Diagnostic],
    _ progress: @escaping PDFPrinter.Progress
  ) async throws(Diagnostic) -> [(name: String, bytes: [UInt8])]? {
    guard isPrinted else { return [] }
    let printer: PDFPrinter
    do throws(Diagnostic) {
      printer = try PDFPrinter()
    } catch {
      diagnostics.append(.withoutPDF(error))
      return []
    }
    let printed = try await PrintFolder.print(pages.map(\.page), by: printer, progress: progress)
    guard let printed else { return nil }
    diagnostics += printed.warnings
    return zip(pages, printed.files).map { ("\($0.name).pdf", $1) }
  }
}

extension Localized {
  fileprivate static let blankSheets = Localized(
    fr: "les feuilles n'ont que des lignes vides",
    en: "the sheets have blank lines only"
  )
}

extension Diagnostic {
  /// The pages can be printed without PDF.
  fileprivate static func withoutPDF(_ reason: Diagnostic) -> Diagnostic {
    let help = reason.help ?? Localized(fr: "", en: "")
    return Diagnostic(
      reason.message,
      severity: .warning,
      help: Localized(
        fr: help[.french] + " ; les fichiers HTML s'impriment aussi, depuis un navigateur",
        en: help[.english] + "; the HTML files can be printed, too, from a browser"
      )
    )
  }

  fileprivate static func olderPDF(_ files: [String]) -> Diagnostic {
    let names = files.joined(separator: ", ")
    return Diagnostic(
      Localized(
        fr: "d'anciens PDF restent à côté des nouveaux fichiers : \(names)",
        en: "older PDF files stay beside the new files: \(names)"
      ),
      severity: .warning,
      help: Localized(
        fr: "ne les imprimez pas : supprimez-les, ou recommencez sans --no-pdf",
        en: "do not print them: delete them, or do it again without --no-pdf"
      )
    )
  }
}
