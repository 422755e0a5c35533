import Courseware
import Synchronization
public import Typesetting

extension CourseBuild {
  /// Makes the course a book on paper, and writes it whole, or nothing where there is an error.
  ///
  /// - Parameters:
  ///   - file: the PDF's file, which is replaced if it exists.
  ///   - progress: told of each module done.
  ///   - printing: told of each page.
  /// - Returns: what is wrong; the book was written if there is no error among it. Nil where the
  ///   task was cancelled: then nothing was written.
  public func buildHandout(
    _ file: String,
    progress: @escaping Progress = { _, _ in },
    printing: @escaping PDFPrinter.Progress = { _ in }
  ) async -> Outcome? {
    var job: HandoutJob?
    let outcome = outcome { (parts, diagnostics) throws(Diagnostic) in
      let sources = [course, templates] + (workshop.map { [$0] } ?? [])
      let output = try OutputFile(file, protected: sources)
      let printer = try PDFPrinter()
      guard let inputs = parts.inputs, let templates = parts.templates else { return }
      let values = Mutex([Int: [String: TemplateValue]]())
      let pages = HandoutPages(inputs, templates)
      let compilation = CourseCompilation(inputs, wording: templates.wording, progress: progress)
      let compiled = try compilation.run { module, index in
        guard let module, let made = pages?.module(module, at: index) else { return }
        values.withLock { $0[index] = made }
      }
      diagnostics += compiled.diagnostics + compiled.clashes(with: templates.documents)
      guard let pages, !severe(diagnostics).hasErrors else { return }
      let modules = values.withLock { values in
        values.sorted { $0.key < $1.key }.map(\.value)
      }
      let book = templates.templates.render("handout", pages.book(modules))
      let files = compiled.files.compactMap { inputs.others[$0] } + templates.documents
      job = HandoutJob(book, files: files, printer: printer, output: output)
    }
    guard let job else { return outcome }
    return await print(job, outcome, printing)
  }

  private func print(
    _ job: HandoutJob,
    _ outcome: Outcome,
    _ printing: @escaping PDFPrinter.Progress
  ) async -> Outcome? {
    var diagnostics = outcome.diagnostics
    do throws(Diagnostic) {
      guard let warnings = try await job.print(isStrict: isStrict, printing) else { return nil }
      diagnostics += warnings
    } catch {
      diagnostics.append(error)
    }
    return Outcome(
      language: outcome.language,
      diagnostics: severe(diagnostics).sortedForDisplay,
      moduleCount: outcome.moduleCount,
      courseTitle: outcome.courseTitle
    )
  }
}

extension HandoutPages {
  /// Nil where `course.yml` is wrong and there will be no book.
  fileprivate init?(_ inputs: CourseInputs, _ templates: SiteTemplates) {
    guard let course = inputs.course else { return nil }
    let pages = SitePages(
      course: course,
      wording: templates.wording,
      headers: inputs.modules.map(\.header),
      glossary: inputs.glossary,
      keys: inputs.keys,
      edition: .attendee,
      resultsEmail: nil,
      templates: templates.templates
    )
    self.init(pages, workshop: inputs.workshop)
  }
}
