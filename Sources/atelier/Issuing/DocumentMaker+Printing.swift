import Certificates
import CourseSite
import Courseware
import Synchronization
import Typesetting

extension DocumentMaker {
  /// What one process prints.
  private struct Job {
    /// The documents.
    let files: [Paper]

    /// The name of the PDF that is to hold all of them; nil for none.
    let whole: String?
  }

  /// Prints what is missing.
  ///
  /// - Returns: whether it came to its end; false where the user stopped it.
  /// - Throws: a `Diagnostic` if WeasyPrint fails as a whole.
  func print(
    _ files: [Paper],
    whole: Whole?,
    by printer: DocumentPrinter,
    _ outcome: inout Outcome
  ) async throws(Diagnostic) -> Bool {
    let missing = Set(files.map(\.name).filter { !folder.hasPDF($0) })
    let jobs = jobs(files, missing: missing, whole: whole)
    let total = jobs.reduce(0) { $0 + $1.files.count }
    var done = 0
    for job in jobs {
      let isDone = try await print(
        job,
        missing: missing,
        title: whole?.title ?? "",
        by: printer,
        progress: { [done] in progress(done + $0, total) },
        &outcome
      )
      guard isDone else { return false }
      done += job.files.count
    }
    return true
  }

  /// One process for all that is missing; with PDFs for the printer one for each of them, for it keeps
  /// what it has laid out until such a PDF is written.
  private func jobs(_ files: [Paper], missing: Set<String>, whole: Whole?) -> [Job] {
    let lacking = files.filter { missing.contains($0.name) }
    let parts = whole?.files.parts(files) ?? []
    guard let whole, !missing.isEmpty || !parts.map(\.name).allSatisfy(folder.hasPDF) else {
      return lacking.isEmpty ? [] : [Job(files: lacking, whole: nil)]
    }
    // One document more moves all that come after it, to other files even.
    _ = folder.remove(whole.files.files(in: folder))
    return parts.map { Job(files: $0.documents, whole: $0.name) }
  }

  private func print(
    _ job: Job,
    missing: Set<String>,
    title: String,
    by printer: DocumentPrinter,
    progress: @escaping @Sendable (Int) -> Void,
    _ outcome: inout Outcome
  ) async throws(Diagnostic) -> Bool {
    let scratch = try ScratchFolder("atelier-documents")
    let place = DocumentFolder(existing: scratch.path)
    let state = Mutex((outcome: Outcome(), done: 0))
    let result: Result<Bool, Diagnostic>
    do throws(Diagnostic) {
      // Read again, not kept: all pages of a large edition would take more memory than the printer.
      for file in job.files {
        let page = "\(folder.path)/\(file.name).html"
        try place.write(
          SourceFile(page).read(limit: Limits.documentBytes),
          to: file.name + ".html"
        )
      }
      if let whole = job.whole {
        let page = pages.whole(of: job.files.map(\.document), title: title)
        try place.write(page.bytes, to: whole + ".html")
      }
      let byName = Dictionary(job.files.map { ($0.name, $0) }) { $1 }
      let isDone = try await printer.print(
        job.files.map(\.name),
        whole: job.whole,
        in: scratch.path
      ) { name, printed in
        let file = byName[name]
        let count = state.withLock { state in
          if file != nil { state.done += 1 }
          if file == nil || missing.contains(name) {
            move(name, of: file, printed, from: place, &state.outcome)
          }
          return state.done
        }
        progress(count)
      }
      result = .success(isDone)
    } catch {
      result = .failure(error)
    }
    outcome.add(state.withLock { $0.outcome })
    try? scratch.remove()
    return try result.get()
  }

  /// Puts a PDF that is whole into its place; the one that holds all is nobody's.
  private func move(
    _ name: String,
    of file: Paper?,
    _ printed: Result<[Diagnostic], Diagnostic>,
    from place: DocumentFolder,
    _ outcome: inout Outcome
  ) {
    do throws(Diagnostic) {
      _ = try printed.get()
      let pdf = try SourceFile("\(place.path)/\(name).pdf").read(limit: .max - 1)
      try folder.write(pdf, to: name + ".pdf")
      if let file { outcome.made.insert(file.name) }
    } catch {
      if let file { outcome.failed.insert(file.name) }
      outcome.diagnostics.append(
        file.map { error.concerning($0.owner, $0.document.certificate.kind) } ?? error
      )
    }
  }
}
