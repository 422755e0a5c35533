/// Makes HTML of the definitions of a glossary, whose links are checked like a module's.
struct Definitions {
  /// What is wrong with the definitions.
  private(set) var diagnostics: [Diagnostic] = []

  /// The links to headings and questions of modules.
  private(set) var anchorLinks: [Module.AnchorLink] = []

  /// The files shown or linked, each once.
  private(set) var files: [String] = []

  private static let transforms: [any Transform] = [RawHTML(), Links(), Images(), Typography()]

  private let source: SourceText
  private let courseFiles: CourseFiles
  private let language: Language

  init(_ source: SourceText, files: CourseFiles, language: Language) {
    self.source = source
    courseFiles = files
    self.language = language
  }

  /// Compiles one definition, which begins on a line of the file.
  mutating func compile(_ definition: String, line: Int) -> HTML {
    let document = MarkdownDocument(definition, from: source, line: line)
    // What transforms ask of a module: a definition has no name of its own, and no words of ours.
    var draft = ModuleDraft(
      header: ModuleHeader(
        id: "",
        file: source.file,
        number: 0,
        title: "",
        kind: .lesson,
        duration: nil,
        objectives: [],
        sourcesAsOf: nil,
        verified: nil,
        bodyLine: 1
      ),
      files: courseFiles,
      wording: Wording(language: language, texts: [:]),
      edition: .attendee,
      bank: nil
    )
    draft.index = MarkdownIndex(document)
    for transform in Self.transforms { transform.apply(to: document, draft: &draft) }
    diagnostics += draft.diagnostics
    let blocks = Array(document.root.children)
    if blocks.contains(where: { $0.kind != .paragraph }) {
      diagnostics.append(source.diagnostic(.notOneParagraph, help: .writeSentences, line: line))
    }
    for link in draft.anchorLinks where link.module.isEmpty {
      let place = "#" + link.anchor
      diagnostics.append(
        source.diagnostic(
          .anchorOfNoModule(place),
          help: .nameModule(place),
          line: line,
          pointingAt: place
        )
      )
    }
    anchorLinks += draft.anchorLinks.filter { !$0.module.isEmpty }
    for file in draft.shownFiles where !files.contains(file) { files.append(file) }
    return document.html()
  }
}

extension Localized {
  fileprivate static let notOneParagraph = Localized(
    fr: "une définition est faite de phrases, sans titre, liste ni citation",
    en: "a definition is made of sentences, without a heading, list or quote"
  )

  fileprivate static let writeSentences = Localized(
    fr: "ôtez le signe qui la commence : « # », « - », « > » ou un numéro",
    en: "take out the sign at its beginning: '#', '-', '>' or a number"
  )

  fileprivate static func anchorOfNoModule(_ place: String) -> Localized {
    Localized(
      fr: "« \(place) » ne dit pas de quel module",
      en: "'\(place)' does not say which module"
    )
  }

  fileprivate static func nameModule(_ place: String) -> Localized {
    Localized(
      fr: "mettez le nom du fichier avant, ainsi : 20-module.md\(place)",
      en: "put the file's name before it, like this: 20-module.md\(place)"
    )
  }
}
