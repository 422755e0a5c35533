import Courseware

/// What must be known of all modules at once, when their pages are made and gone.
struct CompiledModules: Sendable {
  /// What is kept of one module.
  struct Facts: Sendable {
    let id: String
    let kind: ModuleKind
    let file: SourceFile

    /// The questions of its own, of quizzes and surveys, in the order of the text.
    let questions: [NamedLine]

    /// How many questions it has, borrowed ones among them; of a survey, those of the survey.
    let questionCount: Int

    /// The digests of its own questions of quizzes, added up.
    let digest: SIMD4<UInt64>

    /// Whether there is anything in it to answer or to tick.
    let hasResults: Bool
    let anchors: Set<String>
    let anchorLinks: [Module.AnchorLink]
    let files: [String]

    init(_ module: Module, of file: SourceFile) {
      id = module.header.id
      kind = module.header.kind
      self.file = file
      let isBorrower = module.header.assessment?.bank != nil
      let quiz = isBorrower ? [] : module.questions
      let own = quiz.map { NamedLine(name: $0.name, line: $0.line, isOfQuiz: true) }
      digest = quiz.reduce(into: .zero) { $0 &+= $1.digest }
      let asked = module.surveyQuestions.map {
        NamedLine(name: $0.name, line: $0.line, isOfQuiz: false)
      }
      questions = asked.isEmpty ? own : (own + asked).sorted { $0.line < $1.line }
      questionCount = module.header.kind == .survey ? asked.count : module.questions.count
      hasResults = questionCount > 0 || !asked.isEmpty || !module.checks.isEmpty
      anchors = Set(module.anchors)
      anchorLinks = module.anchorLinks
      files = module.files
    }

    init(_ glossary: Glossary, of file: SourceFile) {
      id = ""
      kind = .lesson
      self.file = file
      questions = []
      questionCount = 0
      digest = .zero
      hasResults = false
      anchors = []
      anchorLinks = glossary.anchorLinks
      files = glossary.files
    }
  }

  /// The glossary's links and files, which are checked and shown like a module's.
  private let glossary: Facts?

  /// A question's name and its line.
  struct NamedLine: Sendable {
    let name: String
    let line: Int
    let isOfQuiz: Bool
  }

  /// What comes of one module: nothing is kept of one that could not be compiled.
  typealias Result = (facts: Facts?, found: [Diagnostic])

  /// The modules that could be compiled, in order.
  let facts: [Facts]

  /// What was said of each by itself.
  private let found: [Diagnostic]

  init(_ results: [Result], glossary: Facts? = nil) {
    self.glossary = glossary
    facts = results.compactMap(\.facts)
    found = results.flatMap(\.found)
  }

  /// All that holds links.
  private var linking: [Facts] { facts + (glossary.map { [$0] } ?? []) }

  /// The files that pages show or link, each once, sorted.
  var files: [String] { Set(linking.flatMap(\.files)).sorted() }

  /// The files that would take the place of the site's own.
  func clashes(with assets: [SourceFile]) -> [Diagnostic] {
    let taken = Set(assets.map(\.path))
    return files.filter(taken.contains).map(Diagnostic.writtenTwice)
  }

  /// What is wrong with the modules, and what none can know of itself: links to ids that are not
  /// there, and names of questions that are there twice.
  var diagnostics: [Diagnostic] { found + deadAnchors + repeatedNames }

  private var deadAnchors: [Diagnostic] {
    let wanted = Set(linking.flatMap { $0.anchorLinks.map(\.module) })
    let anchors = Dictionary(
      facts.lazy.filter { wanted.contains($0.id) }.map { ($0.id, $0.anchors) },
      uniquingKeysWith: { first, _ in first }
    )
    return linking.flatMap { facts in
      var suggestions = Suggestions()
      let faults = facts.anchorLinks.compactMap { link -> SourceFile.Fault? in
        guard let known = anchors[link.module], !known.contains(link.anchor) else { return nil }
        let near = suggestions.next(for: link.anchor, among: known.sorted())
        return SourceFile.Fault(
          message: Localized(
            fr: "il n'y a pas de titre « \(link.anchor) » dans « \(link.module).md »",
            en: "there is no heading '\(link.anchor)' in '\(link.module).md'"
          ),
          help: near.map(Localized.didYouMean)
            ?? Localized(
              fr: "l'ancre d'un titre : minuscules, sans accent, des traits d'union",
              en: "a heading's anchor: lower-case, no accents, hyphens"
            ),
          line: link.line,
          text: "#" + link.anchor
        )
      }
      return facts.file.diagnostics(faults)
    }
  }

  private var repeatedNames: [Diagnostic] {
    var first: [String: (file: String, line: Int)] = [:]
    return facts.flatMap { module in
      let faults = module.questions.compactMap { question -> SourceFile.Fault? in
        guard let earlier = first[question.name] else {
          first[question.name] = (module.file.shown, question.line)
          return nil
        }
        return SourceFile.Fault(
          message: Localized(
            fr: "une autre question s'appelle déjà « \(question.name) »",
            en: "another question is called '\(question.name)' already"
          ),
          help: Localized(
            fr: "donnez à celle-ci un nom à elle ; l'autre est en \(earlier.file):\(earlier.line)",
            en: "give this one a name of its own; the other is at \(earlier.file):\(earlier.line)"
          ),
          line: question.line,
          text: "[!"
        )
      }
      return module.file.diagnostics(faults)
    }
  }
}
