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

  /// A box of a checklist.
  public struct Check: Hashable, Sendable {
    /// What saved ticks call it.
    public let key: String

    /// Whether the author has ticked it.
    public let isTicked: Bool

    /// What there is to do, as HTML that any page of the site may show.
    public let html: HTML
  }

  /// The file name and front matter.
  public let header: ModuleHeader

  /// The headings.
  public let outline: [OutlineEntry]

  /// The text as HTML; of an assessment, without its questions.
  public let html: HTML

  /// The questions; those of an assessment may be borrowed.
  public let questions: [Question]

  /// The forms of an assessment's questions as HTML, in order, without their marking in sight.
  let questionsHTML: HTML

  /// The questions of surveys.
  public let surveyQuestions: [SurveyQuestion]

  /// The boxes of checklists, in order.
  public let checks: [Check]

  /// Whether there are notes under it.
  public let hasNotes: Bool

  /// Whether there are tables in it or in its questions.
  public let hasTables: Bool

  /// The words in the questions of an assessment.
  let questionWordCount: Int

  /// Whether every question that its author began could be read.
  let isComplete: Bool

  /// The links to headings and questions of this and other modules.
  public let anchorLinks: [AnchorLink]

  /// The files that the page shows or links, relative to the course's folder.
  public let files: [String]

  /// The module as it is projected; empty but in the trainer's edition.
  public let slides: [Slide]

  /// Every id that a link may lead to.
  public var anchors: [String] {
    let names = questions.map(\.name) + surveyQuestions.map(\.name)
    return outline.map(\.id) + names.map(Self.anchor)
  }

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
  ///   - bank: the module whose questions are borrowed, if it could be compiled.
  ///   - glossary: the terms to link, if the course has a glossary.
  ///   - edition: whom the module is made for.
  ///   - checksSlides: whether to warn of slides that overflow in the attendees' edition as well,
  ///     which has none.
  ///   - diagnostics: gets everything that is wrong with the text.
  /// - Throws: a `Diagnostic` where the text would take libcmark too long.
  public init(
    _ source: SourceText,
    header: ModuleHeader,
    files: CourseFiles,
    wording: Wording,
    bank: Module? = nil,
    glossary: Glossary? = nil,
    edition: Edition = .attendee,
    checksSlides: Bool = false,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) {
    try MarkdownLimits.check(source, fromLine: header.bodyLine)
    let document = MarkdownDocument(source, fromLine: header.bodyLine)
    var draft = ModuleDraft(
      header: header,
      files: files,
      wording: wording,
      edition: edition,
      bank: bank,
      isPresented: checksSlides || edition == .trainer
    )
    draft.glossary = glossary
    Transforms.apply(to: document, draft: &draft)
    if draft.isPresented {
      let cutter = SlideCutter(document, draft)
      slides = edition == .trainer ? cutter.slides.map(\.slide) : []
      diagnostics += cutter.overflows(in: source)
    } else {
      slides = []
    }
    diagnostics += draft.diagnostics
    if !draft.trainerLines.isEmpty {
      diagnostics += Self.mistakes(inTrainerLinesOf: draft, source)
    }
    // Before an assessment's forms leave the tree: there may be boxes in what they say.
    checks = draft.checks.map {
      Check(key: $0.key, isTicked: $0.isTicked, html: $0.line.excerpt(from: header.page))
    }
    let isAssessment = header.assessment != nil
    questionWordCount = bank?.questionWordCount ?? draft.questionWordCount
    questionsHTML = isAssessment ? bank?.questionsHTML ?? draft.takeForms() : HTML(bytes: [])
    html = document.html()
    hasNotes = draft.hasNotes
    hasTables = !draft.tables.isEmpty || bank?.hasTables ?? false
    self.header = header
    outline = draft.outline
    questions = bank?.questions ?? draft.questions
    surveyQuestions = draft.surveyQuestions
    isComplete = draft.questions.count == draft.questionsBegun
    anchorLinks = draft.anchorLinks
    self.files = draft.shownFiles + (bank?.files ?? []).filter { !draft.shownFiles.contains($0) }
  }

  /// What is wrong with what only the trainer's edition has: it left no trace, but a mistake in it
  /// is to be said all the same.
  private static func mistakes(
    inTrainerLinesOf draft: ModuleDraft,
    _ source: SourceText
  ) -> [Diagnostic] {
    let document = MarkdownDocument(source, fromLine: draft.header.bodyLine)
    var whole = ModuleDraft(
      header: draft.header,
      files: draft.files,
      wording: draft.wording,
      edition: .trainer,
      bank: draft.bank
    )
    Transforms.apply(to: document, draft: &whole)
    let lines = Set(draft.trainerLines.joined())
    return whole.diagnostics.filter { $0.position?.line.map(lines.contains) ?? false }
  }
}
