public import Courseware
public import Typesetting

/// Makes documents of an edition as HTML, each one file that stands alone and loads nothing.
///
/// The same document gives the same bytes.
public struct DocumentPages: Sendable {
  /// The folder of the templates, below that of all templates.
  public static let folder = "documents/certificates"

  /// The pages with the names that each is given.
  public static let pages = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.map { ($0.rawValue, DocumentPage.schema) }
      + [(wholeName, wholeSchema)]
  )

  /// The style sheets, by their paths below the folder of all templates.
  public static let styles = [
    "documents/document.css", "documents/certificates/certificate.css",
    "documents/certificates/details.css",
  ]

  private static let wholeName = "whole"
  private static let wholeSchema: TemplateSchema = [
    "language": .text, "document_title": .text, "organiser_name": .text, "issued_on": .text,
  ]

  private let course: DocumentTemplates
  private let french: DocumentTemplates
  private let images: DocumentImages
  private let siteURL: String?
  private let courseStyle: InlineElement
  private let frenchStyle: InlineElement

  /// Takes what all documents of an edition have in common.
  ///
  /// - Parameters:
  ///   - course: the templates in the course's language.
  ///   - french: the templates in French, for the document that is in French only.
  ///   - images: the organiser's pictures.
  ///   - siteURL: where the site is published, with a slash at its end.
  ///   - accent: the course's colour.
  public init(
    _ course: DocumentTemplates,
    french: DocumentTemplates,
    images: DocumentImages = DocumentImages(),
    siteURL: String?,
    accent: AccentColour? = nil
  ) {
    self.course = course
    self.french = french
    self.images = images
    self.siteURL = siteURL
    courseStyle = Self.style(course, accent)
    frenchStyle = Self.style(french, accent)
  }

  /// What is to be told once of all documents, whoever they are for.
  public var diagnostics: [Diagnostic] { siteURL == nil ? [.noSiteAddress] : [] }

  /// Makes sure that a document can be made.
  ///
  /// - Throws: a `Diagnostic` if its QR code would be too dense, naming what to shorten.
  public func check(_ document: IssuedDocument) throws(Diagnostic) {
    try VerificationCode.check(document, siteURL: siteURL)
  }

  /// Makes a document.
  ///
  /// - Parameter document: what it says.
  /// - Returns: the page.
  /// - Throws: a `Diagnostic` if its QR code would be too dense, naming what to shorten.
  public func page(of document: IssuedDocument) throws(Diagnostic) -> HTML {
    let language = document.language(inCourse: course.wording.language)
    let templates = language == .french ? french : course
    let code = try VerificationCode(document, siteURL: siteURL)
    let page = DocumentPage(
      document,
      code: code,
      images: images,
      wording: templates.wording
    )
    let values = page.values(styles: styles(language, code))
    return templates.templates.render(document.certificate.kind.rawValue, values)
  }

  /// Makes what a PDF that holds many documents says of itself; it has no page of its own.
  public func whole(of documents: [IssuedDocument], title: String) -> HTML {
    let first = documents.first?.certificate
    return course.templates.render(
      Self.wholeName,
      [
        "language": .verbatim(course.wording.language.rawValue),
        "document_title": .text(title),
        "organiser_name": .text(first?.issuer ?? ""),
        "issued_on": .verbatim(first?.issued.isoText ?? "1980-01-01"),
      ]
    )
  }

  /// What all documents have in common, and the size of this one's code.
  private func styles(_ language: Language, _ code: VerificationCode) -> [InlineElement] {
    let size = InlineElement(Array(".code { width: \(code.width); }".utf8), as: .style)
    return [language == .french ? frenchStyle : courseStyle, size]
  }

  private static func style(
    _ templates: DocumentTemplates,
    _ accent: AccentColour?
  ) -> InlineElement {
    let accent = accent.map { ":root { --accent: \($0.css); }\n" } ?? ""
    return InlineElement(templates.styles.bytes + accent.utf8, as: .style)
  }
}
