import ArgumentParser
import CourseSite
import Courseware
import Tracker
import Typesetting

/// What a report is made from and with: the course, its edition, the register, the templates.
struct ReportRun {
  /// The language in which to speak of it.
  let language: Language

  /// The folder of the templates.
  let templates: String

  /// The course and its edition.
  let groundwork: CourseBuild.Groundwork

  let options: EditionOptions

  /// Reads the course.
  ///
  /// - Throws: the exit code 1, with the reason said, where answers cannot be scored by it.
  init(_ options: EditionOptions, templates named: String?) throws {
    self.options = options
    do throws(Diagnostic) {
      templates = try TemplatesLocation.find(named, course: options.course)
    } catch {
      throw Console.failure(error, in: Console.language)
    }
    let build = CourseBuild(
      course: options.course,
      workshop: options.workshop,
      templates: templates,
      isStrict: false,
      fallbackLanguage: Console.language
    )
    let progress = ProgressLine()
    let (outcome, groundwork) = build.curriculum(progress: progress.show(_:of:))
    progress.clear()
    language = outcome.language
    guard let groundwork else {
      // Warnings are for `check`; here they would hide why there is no report.
      Console.show(outcome.diagnostics.filter { $0.severity == .error }, in: language)
      throw ExitCode.failure
    }
    self.groundwork = groundwork
  }

  /// Reads the register.
  func report(today: CalendarDate) throws(Diagnostic) -> Report {
    try register().report(
      on: groundwork.curriculum,
      of: groundwork.workshop,
      today: today,
      commands: options.commands
    )
  }

  /// Opens the register.
  func register() throws(Diagnostic) -> Register {
    let (workshop, course) = (groundwork.workshop.id, groundwork.curriculum.course.id)
    return try Register(
      options.register,
      of: Register.Edition(workshop: workshop, course: course)
    )
  }

  /// The place for a file, which is none of those that the report is made from.
  func output(_ file: String) throws(Diagnostic) -> OutputFile {
    try OutputFile(file, protected: [options.course, options.register, templates])
  }

  /// The report's page.
  func page(_ report: Report) throws(Diagnostic) -> [UInt8] {
    var found: [Diagnostic] = []
    let pages = try PrivatePages(
      ReportPage.folder,
      pages: [ReportPage.name: ReportPage.schema],
      styles: ReportPage.styles,
      in: templates,
      language: language,
      diagnostics: &found
    )
    Console.show(found.sortedForDisplay, in: language)
    guard let pages else { throw .brokenTemplates(.noReportPage) }
    let values = ReportPage(report).values(styles: pages.styles)
    return pages.templates.render(ReportPage.name, values).bytes
  }
}

extension Localized {
  fileprivate static let noReportPage = Localized(
    fr: "la page du rapport n'est pas écrite",
    en: "the report's page is not written"
  )
}
