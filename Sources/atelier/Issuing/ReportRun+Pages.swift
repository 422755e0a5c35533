import Certificates
import CourseSite
import Courseware
import Tracker

extension ReportRun {
  /// The pages of documents, with the organiser's images.
  func documentPages(
    _ making: IssueOptions,
    in course: String
  ) throws(Diagnostic) -> DocumentPages {
    var found: [Diagnostic] = []
    let own = try documentTemplates(language, &found)
    let french = language == .french ? own : try documentTemplates(.french, &found)
    guard let own, let french else {
      Console.show(found.sortedForDisplay, in: language)
      throw .brokenTemplates(.noDocuments)
    }
    let logo = groundwork.workshop.organiser.logo.map { "\(course)/\($0)" }
    return DocumentPages(
      own,
      french: french,
      images: DocumentImages(
        logo: try image(logo),
        signature: try image(making.signature),
        stamp: try image(making.stamp)
      ),
      siteURL: groundwork.curriculum.course.siteURL,
      accent: groundwork.curriculum.course.accent
    )
  }

  /// The report, with what is wrong with documents that were issued.
  func reportWithDocuments(today: CalendarDate) throws(Diagnostic) -> Report {
    let report = try report(today: today)
    return report.noting(try documentTasks(report))
  }

  private func documentTasks(_ report: Report) throws(Diagnostic) -> [ReportTask.Item] {
    let assembly = DocumentAssembly(report.workshop, report.curriculum, issued: report.today)
    let records = try register().documents()
    guard let assembly, !records.isEmpty else { return [] }
    let files = DocumentFile.readable(records, language: language)
    let plan = IssuePlan(report, records, people: nil, kinds: Set(DocumentKind.allCases))
    let changes = DocumentChanges(report: report, assembly: assembly).all(plan, files)
    return changes.map(\.task)
  }

  private func documentTemplates(
    _ language: Language,
    _ found: inout [Diagnostic]
  ) throws(Diagnostic) -> DocumentTemplates? {
    let pages = try PrivatePages(
      DocumentPages.folder,
      pages: DocumentPages.pages,
      styles: DocumentPages.styles,
      in: templates,
      language: language,
      diagnostics: &found
    )
    return pages.map {
      DocumentTemplates($0.templates, wording: $0.wording, styles: $0.styles)
    }
  }

  private func image(_ file: String?) throws(Diagnostic) -> DocumentImage? {
    guard let file else { return nil }
    return try DocumentImage(SourceFile(file).read(limit: Limits.documentImageBytes), file: file)
  }
}

extension Localized {
  fileprivate static let noDocuments = Localized(
    fr: "aucun document n'est fait",
    en: "no document is made"
  )
}
