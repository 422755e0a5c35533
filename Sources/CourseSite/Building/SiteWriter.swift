import Courseware
import Typesetting

/// Writes the pages and files of a site into its staging folder.
struct SiteWriter: Sendable {
  private let inputs: CourseInputs
  private let assets: [SourceFile]
  private let staged: StagedSite

  /// Makes the pages; nil where `course.yml` is wrong and nothing will be published.
  private let pages: SitePages?

  /// The page of results, which each module adds to; nil where there is none: a trainer has none.
  private let results: OrderedFile?

  /// The texts that a search goes through, to which each module adds its own.
  private let search: OrderedFile

  /// Begins the files to which each module adds.
  ///
  /// - Parameters:
  ///   - inputs: the course.
  ///   - templates: its templates.
  ///   - edition: whom the site is for.
  ///   - staged: where the site is written.
  ///   - isSingleFile: whether the pages are to be put into one.
  /// - Throws: a `Diagnostic` if the disk refuses.
  init(
    _ inputs: CourseInputs,
    _ templates: SiteTemplates,
    edition: Edition = .attendee,
    into staged: StagedSite,
    isSingleFile: Bool = false
  ) throws(Diagnostic) {
    self.inputs = inputs
    self.staged = staged
    assets = templates.assets(for: edition)
    let pages = inputs.course.map {
      SitePages(
        course: $0,
        wording: templates.wording,
        headers: inputs.modules.map(\.header),
        glossary: inputs.glossary,
        keys: inputs.keys,
        edition: edition,
        resultsEmail: inputs.workshop?.organiser.resultsEmail,
        isSingleFile: isSingleFile,
        templates: templates.templates
      )
    }
    self.pages = pages
    if edition == .attendee, let opening = pages?.results(isEmpty: false).opening {
      results = try OrderedFile(opening, at: SitePages.resultsPage, in: staged)
    } else {
      results = nil
    }
    search = try OrderedFile("window.atelierTexts = [\n".utf8, at: "assets/texts.js", in: staged)
  }

  /// The files of all pages, in the order in which one reads them.
  var files: [String] {
    ["index.html"] + inputs.modules.map(\.header.page)
      + (inputs.glossary.map { _ in [Glossary.page] } ?? [])
      + [SitePages.resultsPage]
  }

  /// Writes a module's page, and its part of the page of results or its slides; nothing for one that
  /// could not be compiled.
  @Sendable func write(_ module: Module?, at index: Int) throws(Diagnostic) {
    guard let pages else { return }
    if let module {
      try staged.write(pages.module(module, at: index).bytes, to: module.header.page)
    }
    if let module, pages.edition == .trainer {
      let slides = pages.slides(of: module, at: index)
      try staged.write(slides.bytes, to: SlidePages.name(of: module.header))
    }
    try results?.write(module.map { pages.results(of: $0, at: index) } ?? [], at: index)
    try search.write(module.map { SearchEntry($0).json + Array(",\n".utf8) } ?? [], at: index)
  }

  /// Writes what is left when every module's page is written, and publishes the site.
  ///
  /// - Returns: warnings about what could not be cleared away.
  func publish(_ compiled: CompiledModules) throws(Diagnostic) -> [Diagnostic] {
    guard let pages else { return [] }
    let counts = compiled.facts.map(\.questionCount)
    let programme = pages.programme(inputs.workshop, questionCounts: counts)
    try staged.write(programme.bytes, to: "index.html")
    if let calendar = pages.calendar(inputs.workshop) {
      try staged.write(calendar.bytes, to: CalendarFile.name)
    }
    try results?.end(pages.results(isEmpty: compiled.haveNoResults).closing)
    let terms = inputs.glossary.map { SearchEntry($0, title: pages.wording[.glossaryTitle]).json }
    try search.end((terms ?? []) + Array("];\n".utf8))
    if let glossary = inputs.glossary {
      try staged.write(pages.page(of: glossary).bytes, to: Glossary.page)
    }
    if pages.hasVerifier { try staged.write(pages.verifier.bytes, to: Course.verifierPage) }
    let ours = CourseAssets(pages.course, wording: pages.wording, edition: pages.edition)
    for (path, script) in ours.scripts(inputs.workshop, compiled) {
      try staged.write(script, to: path)
    }
    try staged.write(ours.styles, to: "assets/course.css")
    let failures = concurrently(assets.count) { index -> Diagnostic? in
      do throws(Diagnostic) { try write(assets[index]) } catch { return error }
      return nil
    }
    for case let failure? in failures { throw failure }
    for path in compiled.files {
      if let file = inputs.others[path] { try staged.copy(file, to: path) }
    }
    return try staged.publish().map { [$0] } ?? []
  }

  private func write(_ asset: SourceFile) throws(Diagnostic) {
    let isScript = asset.path.hasSuffix(".js")
    guard isScript || asset.path.hasSuffix(".css") else {
      return try staged.copy(asset, to: asset.path)
    }
    let text = LeanText(try asset.read(limit: Limits.figureBytes), isScript: isScript)
    try staged.write(text.bytes, to: asset.path)
  }
}
