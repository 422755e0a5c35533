public import Courseware

/// A course that is to be checked or made into a site.
public struct CourseBuild: Sendable {
  /// What came out of a check or a build.
  public struct Outcome: Sendable {
    /// The language in which to speak of it.
    public let language: Language

    /// What is wrong, sorted for display.
    public let diagnostics: [Diagnostic]

    /// How many modules the course has.
    public let moduleCount: Int

    /// What the course is called; nil where it does not say.
    public let courseTitle: String?
  }

  /// How many modules are done, of how many.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  /// The course's folder.
  public var course: String

  /// The edition's file; nil for `workshop.yml` in the course's folder, if it is there.
  public var workshop: String?

  /// The templates' folder.
  public var templates: String

  /// Whom the site is for.
  public var edition: Edition

  /// Whether a warning counts as an error.
  public var isStrict: Bool

  /// The language of messages until the course has said its own.
  public var fallbackLanguage: Language

  /// Names what is to be built.
  public init(
    course: String,
    workshop: String?,
    templates: String,
    edition: Edition = .attendee,
    isStrict: Bool,
    fallbackLanguage: Language
  ) {
    self.course = course
    self.workshop = workshop
    self.templates = templates
    self.edition = edition
    self.isStrict = isStrict
    self.fallbackLanguage = fallbackLanguage
  }

  /// Says what is wrong with the course, and writes nothing.
  ///
  /// - Parameters:
  ///   - today: the day by which sources are old or not.
  ///   - progress: told of each module done.
  /// - Returns: what is wrong; when strict, also what the programme lacks.
  public func check(today: CalendarDate, progress: @escaping Progress = { _, _ in }) -> Outcome {
    outcome { (parts, diagnostics) throws(Diagnostic) in
      guard let inputs = parts.inputs else { return }
      diagnostics += SourcesCheck(inputs, today: today).diagnostics
      if isStrict { diagnostics += ProgrammeCheck(inputs).diagnostics }
      guard let templates = parts.templates else { return }
      let compilation = CourseCompilation(
        inputs,
        wording: templates.wording,
        checksSlides: true,
        progress: progress
      )
      let compiled = try compilation.run { _, _ in }
      diagnostics += compiled.diagnostics + compiled.clashes(with: templates.assets(for: edition))
    }
  }

  /// Makes the site and publishes it whole, or publishes nothing where there is an error.
  ///
  /// - Parameters:
  ///   - output: the site's folder.
  ///   - keepsFiles: whether files of the site that is there are taken over where they stay the
  ///     same: for a folder that nobody else writes to, and that is built into again and again.
  ///   - progress: told of each module done.
  /// - Returns: what is wrong; the site was published if there is no error among it.
  public func build(
    into output: String,
    keepsFiles: Bool = false,
    progress: @escaping Progress = { _, _ in }
  ) -> Outcome {
    outcome { (parts, diagnostics) throws(Diagnostic) in
      guard let inputs = parts.inputs, let templates = parts.templates else { return }
      let staged = try StagedSite(
        output: output,
        protected: [course, self.templates],
        edition: edition,
        keepsFiles: keepsFiles
      )
      let site = try SiteWriter(inputs, templates, edition: edition, into: staged)
      let compilation = CourseCompilation(
        inputs,
        wording: templates.wording,
        edition: edition,
        progress: progress
      )
      let compiled = try compilation.run(site.write)
      diagnostics += compiled.diagnostics + compiled.clashes(with: templates.assets(for: edition))
      guard !severe(diagnostics).hasErrors else { return }
      diagnostics += try site.publish(compiled)
    }
  }

  /// The course and the templates, as far as they can be read.
  typealias Parts = (inputs: CourseInputs?, templates: SiteTemplates?)

  /// Reads the course and the templates, has something done with them, and tells what came out.
  func outcome(
    _ work: (Parts, inout [Diagnostic]) throws(Diagnostic) -> Void
  ) -> Outcome {
    var diagnostics: [Diagnostic] = []
    var parts: Parts = (nil, nil)
    var language = fallbackLanguage
    do throws(Diagnostic) {
      let inputs = try CourseInputs(path: course, workshop: workshop, diagnostics: &diagnostics)
      parts.inputs = inputs
      language = inputs.course?.language ?? fallbackLanguage
      parts.templates = try SiteTemplates(
        path: templates,
        language: language,
        diagnostics: &diagnostics
      )
      try work(parts, &diagnostics)
    } catch {
      diagnostics.append(error)
    }
    return Outcome(
      language: language,
      diagnostics: severe(diagnostics).sortedForDisplay,
      moduleCount: parts.inputs?.modules.count ?? 0,
      courseTitle: parts.inputs?.course?.title
    )
  }

  /// Problems as grave as they are in this build.
  func severe(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    isStrict ? diagnostics.strict : diagnostics
  }
}
