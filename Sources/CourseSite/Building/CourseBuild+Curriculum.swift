public import Courseware
import Synchronization

extension CourseBuild {
  /// A course and its edition, as what is done with people's answers needs them.
  public struct Groundwork: Sendable {
    /// What is asked in the course.
    public let curriculum: Curriculum

    /// The edition.
    public let workshop: Workshop
  }

  /// Reads and compiles all modules, and writes nothing.
  ///
  /// - Parameter progress: told of each module done.
  /// - Returns: what is wrong, and nil for the rest where there is an error among it.
  public func curriculum(
    progress: @escaping Progress = { _, _ in }
  ) -> (outcome: Outcome, groundwork: Groundwork?) {
    var groundwork: Groundwork?
    let outcome = outcome { (parts, diagnostics) throws(Diagnostic) in
      guard let inputs = parts.inputs, let templates = parts.templates else { return }
      if inputs.workshopFile == nil { throw .noEdition(inputs.folder) }
      let units = Mutex([Int: Curriculum.Unit]())
      let compilation = CourseCompilation(inputs, wording: templates.wording, progress: progress)
      let compiled = try compilation.run { module, index in
        guard let module else { return }
        units.withLock { $0[index] = Curriculum.Unit(module) }
      }
      diagnostics += compiled.diagnostics
      guard !severe(diagnostics).hasErrors, let course = inputs.course,
        let workshop = inputs.workshop
      else { return }
      groundwork = Groundwork(
        curriculum: Curriculum(
          course: course,
          modules: units.withLock { units in units.sorted { $0.key < $1.key }.map(\.value) },
          build: compiled.questionsDigest
        ),
        workshop: workshop
      )
    }
    return (outcome, groundwork)
  }
}
