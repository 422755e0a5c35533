import Certificates
import CourseSite
import Courseware
import Tracker

extension ReportRun {
  /// Bytes in an image of a logo, a signature or a stamp: each is in every document.
  private static let imageBytes = 1 << 20

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
      throw .noDocumentPages
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
    let assembly = DocumentAssembly(report.workshop, report.curriculum, issued: today)
    let records = try register().documents()
    guard let assembly, !records.isEmpty else { return report }
    var unreadable: [Diagnostic] = []
    let files = DocumentFile.all(records, language: language, diagnostics: &unreadable)
    Console.show(unreadable, in: language)
    let plan = IssuePlan(report, records, people: nil, kinds: Set(DocumentKind.allCases))
    let changes = DocumentChanges(report: report, assembly: assembly).all(plan, files)
    return report.noting(changes.map(\.task))
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
    return try DocumentImage(SourceFile(file).read(limit: Self.imageBytes), file: file)
  }
}

extension Diagnostic {
  fileprivate static let noDocumentPages = Diagnostic(
    Localized(
      fr: "aucun document n'est fait : il y a des erreurs dans les modèles",
      en: "no document is made: there are errors in the templates"
    ),
    help: Localized(
      fr: "corrigez-les d'abord ; elles sont dites plus haut",
      en: "correct them first; they are told above"
    )
  )
}
