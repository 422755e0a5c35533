public import Courseware

/// The edition of a course that is on disk; of the modules, their titles only.
public struct EditionInputs: Sendable {
  /// The language in which to speak of it.
  public let language: Language

  /// What `course.yml` says; nil where it is missing or wrong.
  public let course: Course?

  /// What the edition's file says; nil where it is missing or wrong.
  public let workshop: Workshop?

  /// The titles of the modules by their ids, but of those that cannot be read.
  public let moduleTitles: [String: String]

  /// What is wrong with the two files, sorted for display.
  public let diagnostics: [Diagnostic]

  /// Reads the two files.
  ///
  /// - Parameters:
  ///   - course: the course's folder.
  ///   - workshop: the edition's file; nil for `workshop.yml` in that folder.
  ///   - fallbackLanguage: the language of messages where the course does not say its own.
  public init(course: String, workshop: String?, fallbackLanguage: Language) {
    var diagnostics: [Diagnostic] = []
    var inputs: CourseInputs?
    do throws(Diagnostic) {
      let read = try CourseInputs(path: course, workshop: workshop, diagnostics: &diagnostics)
      inputs = read
      if read.workshopFile == nil { diagnostics.append(.noEdition(read.folder)) }
    } catch {
      diagnostics.append(error)
    }
    // What is wrong with a module is another day's work: `atelier check` tells it.
    let folder = inputs?.folder ?? course
    let concerned =
      [folder, "\(folder)/course.yml", inputs?.workshopFile] + (inputs?.keys.files ?? [])
    self.diagnostics =
      diagnostics.filter { diagnostic in
        diagnostic.position.map { concerned.contains($0.file) } ?? true
      }
      .sortedForDisplay
    self.course = inputs?.course
    self.workshop = inputs?.workshop
    let headers = (inputs?.modules ?? []).map(\.header)
    moduleTitles = Dictionary(headers.map { ($0.id, $0.title) }) { first, _ in first }
    language = inputs?.course?.language ?? fallbackLanguage
  }
}

extension Diagnostic {
  static func noEdition(_ folder: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce cours n'a pas d'édition : il n'y a pas de « workshop.yml »",
        en: "this course has no edition: there is no 'workshop.yml'"
      ),
      help: Localized(
        fr: "écrivez-le (son id, ses demi-journées), ou nommez-le par --workshop",
        en: "write it (its id, its half-days), or name it with --workshop"
      ),
      at: Position(file: folder)
    )
  }
}
