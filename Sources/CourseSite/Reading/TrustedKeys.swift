public import Courseware

/// What documents of a course on disk are checked with.
public struct TrustedKeys: Sendable {
  /// The language in which to speak of it.
  public let language: Language

  /// The keys that the course lists, as far as their files can be read.
  public let pinned: [PinnedKey]

  /// The documents that hold no more; nil where no list is published.
  public let withdrawn: WithdrawnList?

  /// What is wrong with the keys, the list or `course.yml`, sorted for display.
  public let diagnostics: [Diagnostic]

  /// Reads them.
  ///
  /// - Parameters:
  ///   - course: the course's folder.
  ///   - fallbackLanguage: the language of messages where the course does not say its own.
  public init(course: String, fallbackLanguage: Language) {
    var found: [Diagnostic] = []
    do throws(Diagnostic) {
      let inputs = try CourseInputs(path: course, workshop: nil, diagnostics: &found)
      let concerned = inputs.keys.files + ["\(inputs.folder)/course.yml"]
      found = found.filter { diagnostic in
        diagnostic.position.map { concerned.contains($0.file) } ?? true
          || inputs.course == nil && diagnostic.position?.file == inputs.folder
      }
      pinned = inputs.keys.pinned
      withdrawn = inputs.keys.withdrawn
      language = inputs.course?.language ?? fallbackLanguage
    } catch {
      found.append(error)
      pinned = []
      withdrawn = nil
      language = fallbackLanguage
    }
    diagnostics = found.sortedForDisplay
  }
}
