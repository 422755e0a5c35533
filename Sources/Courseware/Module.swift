/// A module made into a page's content: a value, without the tree that it came from.
public struct Module: Sendable {
  /// A heading that a reader can go to.
  public struct OutlineEntry: Hashable, Sendable {
    /// The heading's id in the page.
    public let id: String

    /// The heading's level, from 1 to 6.
    public let level: Int

    /// The heading's text without markup.
    public let text: String
  }

  /// A link to a heading or question, to be checked when every module is known.
  public struct AnchorLink: Hashable, Sendable {
    /// The id of the module that it leads to.
    public let module: String

    /// The id in that module's page.
    public let anchor: String

    /// The line of the file, counted from 1, on which the link's paragraph begins.
    public let line: Int
  }

  /// The file name and front matter.
  public let header: ModuleHeader

  /// The headings.
  public let outline: [OutlineEntry]

  /// The text as HTML.
  public let html: HTML

  /// The questions.
  public let questions: [Question]

  /// The links to headings and questions of this and other modules.
  public let anchorLinks: [AnchorLink]

  /// The files that the page shows or links, relative to the course's folder.
  public let files: [String]

  /// Every id that a link may lead to.
  public var anchors: [String] { outline.map(\.id) + questions.map { Self.anchor(of: $0.name) } }

  /// The id of a question in its page; headings' ids have no underscore.
  public static func anchor(of question: String) -> String { "q_" + question }
}

extension Module {
  /// Compiles a module's text.
  ///
  /// - Parameters:
  ///   - source: the whole file, front matter included.
  ///   - header: what was read from its front matter.
  ///   - files: what links and images may lead to.
  ///   - wording: the texts that questions and callouts need.
  ///   - diagnostics: gets everything that is wrong with the text.
  /// - Throws: a `Diagnostic` where the text would take libcmark too long.
  public init(
    _ source: SourceText,
    header: ModuleHeader,
    files: CourseFiles,
    wording: Wording,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    try MarkdownLimits.check(source, fromLine: header.bodyLine)
    let document = MarkdownDocument(source, fromLine: header.bodyLine)
    var draft = ModuleDraft(header: header, files: files, wording: wording)
    Transforms.apply(to: document, draft: &draft)
    diagnostics += draft.diagnostics
    self.header = header
    outline = draft.outline
    html = document.html()
    questions = draft.questions
    anchorLinks = draft.anchorLinks
    self.files = draft.shownFiles
  }
}
