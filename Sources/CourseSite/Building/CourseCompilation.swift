import Courseware
import Synchronization

/// The compiling of all modules of a course, on all cores.
struct CourseCompilation: Sendable {
  private let inputs: CourseInputs
  private let wording: Wording
  private let edition: Edition
  private let checksSlides: Bool
  private let progress: CourseBuild.Progress

  /// The modules whose questions may be borrowed, by their ids.
  private let banks: [String: CourseInputs.Entry]

  init(
    _ inputs: CourseInputs,
    wording: Wording,
    edition: Edition = .attendee,
    checksSlides: Bool = false,
    progress: @escaping CourseBuild.Progress
  ) {
    self.inputs = inputs
    self.wording = wording
    self.edition = edition
    self.checksSlides = checksSlides
    self.progress = progress
    banks = Dictionary(
      inputs.modules.lazy.filter { $0.header.assessment.map { $0.bank == nil } ?? false }
        .map { ($0.header.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Compiles every module and hands each to a consumer as soon as it is made, so that never all
  /// are in memory.
  ///
  /// - Parameter consume: is given each module, or nil where one could not be compiled, and its
  ///   index, from any thread.
  /// - Returns: what must be known of all modules together.
  /// - Throws: what the consumer threw first; the modules not begun by then are left out.
  func run(
    _ consume: @Sendable (Module?, Int) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> CompiledModules {
    let count = inputs.modules.count
    let state = Mutex((done: 0, failure: Diagnostic?.none))
    let results = concurrently(count) { index -> CompiledModules.Result in
      guard state.withLock({ $0.failure == nil }) else { return (nil, []) }
      let (module, found) = compile(inputs.modules[index])
      do throws(Diagnostic) {
        try consume(module, index)
      } catch {
        state.withLock { $0.failure = $0.failure ?? error }
      }
      let done = state.withLock { state in
        state.done += 1
        return state.done
      }
      progress(done, count)
      let facts = module.map { CompiledModules.Facts($0, of: inputs.modules[index].file) }
      return (facts, found)
    }
    if let failure = state.withLock({ $0.failure }) { throw failure }
    let glossary = inputs.others["glossary.yml"].flatMap { file in
      inputs.glossary.map { CompiledModules.Facts($0, of: file) }
    }
    return CompiledModules(results, glossary: glossary)
  }

  private func compile(_ entry: CourseInputs.Entry) -> (Module?, [Diagnostic]) {
    var found: [Diagnostic] = []
    do throws(Diagnostic) {
      let source = entry.file.text(limit: Limits.moduleBytes, diagnostics: &found)
      guard let source else { return (nil, found) }
      // The bank is compiled once more rather than kept; what is wrong with it was said there.
      let bank = entry.header.assessment?.bank.flatMap { banks[$0] }.flatMap { compile($0).0 }
      let module = try Module(
        source,
        header: entry.header,
        files: inputs.files,
        wording: wording,
        bank: bank,
        glossary: inputs.glossary,
        edition: edition,
        checksSlides: checksSlides,
        diagnostics: &found
      )
      return (module, found)
    } catch {
      return (nil, found + [error])
    }
  }
}
