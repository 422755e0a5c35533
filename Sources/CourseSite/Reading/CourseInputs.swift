import Courseware

/// What a course's folder holds, read but for the modules' texts.
struct CourseInputs: Sendable {
  /// A module whose front matter could be read.
  struct Entry: Sendable {
    let header: ModuleHeader
    let file: SourceFile

    /// The front matter read again, to show a line of it; empty where it cannot be.
    var head: SourceText {
      var unread: [Diagnostic] = []
      return file.moduleHead(diagnostics: &unread) ?? SourceText(file: file.shown, text: "")
    }
  }

  /// The folder as the user typed it.
  let folder: String

  /// What `course.yml` says; nil where it is missing or wrong.
  let course: Course?

  /// The keys that documents are checked with, and the documents that hold no more.
  let keys: CourseKeys

  /// The edition; nil where there is none or it is wrong.
  let workshop: Workshop?

  /// The edition's file.
  let workshopFile: String?

  /// The glossary; nil where there is none or it is wrong.
  let glossary: Glossary?

  /// The modules whose front matter could be read, in order.
  let modules: [Entry]

  /// What links may lead to.
  let files: CourseFiles

  /// The files that modules may show, by their paths relative to the folder.
  let others: [String: SourceFile]

  /// Reads a course's folder, noting everything that is wrong with it.
  ///
  /// The edition's file is `workshop.yml` in the folder, if it is there, where none is named.
  init(path: String, workshop: String?, diagnostics: inout [Diagnostic]) throws(Diagnostic) {
    let folder = try SourceFolder(path)
    let listing = CourseListing(folder, diagnostics: &diagnostics)
    let ids = listing.modules.map(\.name.id)
    self.folder = folder.shown
    others = listing.others
    files = CourseFiles(modules: Set(ids), others: Set(others.keys))
    let source = Self.courseText(in: folder, others: others, diagnostics: &diagnostics)
    course = source.flatMap { Course(yaml: $0, diagnostics: &diagnostics) }
    keys = CourseKeys(course?.keys ?? [], in: source, among: others, diagnostics: &diagnostics)
    glossary = Self.glossary(
      others["glossary.yml"],
      files: files,
      language: course?.language ?? .french,
      diagnostics: &diagnostics
    )
    modules = Self.entries(of: listing.modules, diagnostics: &diagnostics)
    diagnostics += BankCheck(modules, ids: ids).diagnostics
    let lessons = modules.filter { $0.header.assessment == nil }.map(\.header.id)
    let edition = workshop.map { SourceFile($0) } ?? others["workshop.yml"]
    workshopFile = edition?.shown
    self.workshop = edition?.text(limit: Limits.yamlBytes, diagnostics: &diagnostics)
      .flatMap {
        Workshop(yaml: $0, moduleIDs: ids, lessonIDs: lessons, diagnostics: &diagnostics)
      }
  }

  private static func courseText(
    in folder: SourceFolder,
    others: [String: SourceFile],
    diagnostics: inout [Diagnostic]
  ) -> SourceText? {
    guard let file = others["course.yml"] else {
      diagnostics.append(
        Diagnostic(.noCourse, help: .startCourse, at: Position(file: folder.shown))
      )
      return nil
    }
    return file.text(limit: Limits.yamlBytes, diagnostics: &diagnostics)
  }

  private static func glossary(
    _ file: SourceFile?,
    files: CourseFiles,
    language: Language,
    diagnostics: inout [Diagnostic]
  ) -> Glossary? {
    file?.text(limit: Limits.glossaryBytes, diagnostics: &diagnostics)
      .flatMap {
        Glossary(yaml: $0, files: files, language: language, diagnostics: &diagnostics)
      }
  }

  private static func entries(
    of modules: [CourseListing.ListedModule],
    diagnostics: inout [Diagnostic]
  ) -> [Entry] {
    let read = concurrently(modules.count) { index in
      var found: [Diagnostic] = []
      let (name, file) = (modules[index].name, modules[index].file)
      let header = file.moduleHead(diagnostics: &found)
        .flatMap { ModuleHeader($0, name: name, diagnostics: &found) }
      return (entry: header.map { Entry(header: $0, file: file) }, diagnostics: found)
    }
    diagnostics += read.flatMap(\.diagnostics)
    return read.compactMap(\.entry)
  }
}

extension Localized {
  fileprivate static let noCourse = Localized(
    fr: "ce dossier n'est pas un cours : il n'y a pas de « course.yml »",
    en: "this folder is no course: there is no 'course.yml'"
  )

  fileprivate static let startCourse = Localized(
    fr: "indiquez le dossier du cours par --course, ou commencez-en un : atelier new mon-cours",
    en: "name the course's folder with --course, or start one: atelier new my-course"
  )
}
