/// What the transforms gather about a module while they rewrite its tree.
struct ModuleDraft {
  /// The module's front matter.
  let header: ModuleHeader

  /// What links may lead to.
  let files: CourseFiles

  /// The texts of the page's language.
  let wording: Wording

  /// Whom the module is made for.
  let edition: Edition

  /// The module whose questions are borrowed.
  let bank: Module?

  /// Whether the module is cut into slides.
  let isPresented: Bool

  /// What blocks are to slides; empty where none are cut.
  private(set) var roles: [MarkdownNode: PlacedRole] = [:]

  /// The nodes that transforms look for; empty for those that run before it is made.
  var index = MarkdownIndex()

  /// What is wrong with the module.
  var diagnostics: [Diagnostic] = []

  /// What its wrong links and images were probably meant to lead to.
  var suggestions = Suggestions()

  /// The headings.
  var outline: [Module.OutlineEntry] = []

  /// The lines of the file on which the headings of the outline stand.
  var outlineLines: [Int] = []

  /// The questions.
  var questions: [Question] = []

  /// How many questions the author began, those counted that could not be read.
  var questionsBegun = 0

  /// The forms of the questions, which are in the tree.
  var forms: [MarkdownNode] = []

  /// The boxes of checklists.
  var checks: [DraftCheck] = []

  /// The questions of surveys.
  var surveyQuestions: [SurveyQuestion] = []

  /// The lines of the file that held what is for the trainer and was left out.
  var trainerLines: [ClosedRange<Int>] = []

  /// The links to anchors.
  var anchorLinks: [Module.AnchorLink] = []

  /// The files shown or linked, each once.
  var shownFiles: [String] = []

  /// The block quotes that a transform has taken out of the tree or made into something else.
  var takenQuotes: Set<MarkdownNode> = []

  /// The tables, by the block that stands in the tree for each.
  var tables: [MarkdownNode: PipeTable] = [:]

  /// Whether any note is called.
  var hasNotes = false

  /// The terms to link; nil where there is no glossary.
  var glossary: Glossary?

  init(
    header: ModuleHeader,
    files: CourseFiles,
    wording: Wording,
    edition: Edition,
    bank: Module?,
    isPresented: Bool = false
  ) {
    self.header = header
    self.files = files
    self.wording = wording
    self.edition = edition
    self.bank = bank
    self.isPresented = isPresented
  }

  /// Notes what a block that was just made is to slides.
  mutating func note(_ role: @autoclosure () -> BlockRole, of block: MarkdownNode, line: Int) {
    if isPresented { roles[block] = PlacedRole(role: role(), line: line) }
  }

  /// Keeps later transforms from the quotes in a node, for what holds them was refused.
  mutating func takeQuotes(in outer: MarkdownNode) {
    outer.walk { node, entering in
      if entering, node.kind == .blockQuote { takenQuotes.insert(node) }
    }
  }
}
