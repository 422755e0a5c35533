import Certificates
import CourseSite
import Courseware
import Typesetting

/// Makes the files of documents, those that are not there yet.
struct DocumentMaker {
  /// What came of it.
  struct Outcome {
    /// The names of the documents of which a file was made.
    var made: Set<String> = []

    /// The names of the documents of which a file is missing.
    var failed: Set<String> = []

    /// Whether the user stopped it.
    var isStopped = false

    var diagnostics: [Diagnostic] = []

    /// Adds what came of printing.
    mutating func add(_ other: Outcome) {
      made.formUnion(other.made)
      failed.formUnion(other.failed)
      diagnostics += other.diagnostics
    }
  }

  /// What is to hold all documents.
  struct Whole {
    let files: PrinterFiles
    let title: String
  }

  let pages: DocumentPages
  let folder: DocumentFolder

  /// Nil where no PDF is wanted.
  let printer: DocumentPrinter?

  /// Told of each document that is done.
  let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Makes what is missing of some documents.
  ///
  /// - Parameters:
  ///   - files: the documents, in the order in which they are to be printed.
  ///   - whole: the PDFs that hold all of them; nil for none.
  /// - Returns: what came of it; what cannot be made of one stops no other.
  func make(
    _ files: [Paper],
    whole: Whole?
  ) async -> Outcome {
    var outcome = Outcome()
    var ready: [Paper] = []
    for (file, result) in zip(files, await makePages(of: files)) {
      switch result {
      case .success(let isNew):
        if isNew { outcome.made.insert(file.name) }
        ready.append(file)
      case .failure(let diagnostic):
        outcome.failed.insert(file.name)
        outcome.diagnostics.append(
          diagnostic.concerning(file.owner, file.document.certificate.kind)
        )
      case nil: outcome.isStopped = true
      }
    }
    guard let printer, !ready.isEmpty, !outcome.isStopped else { return outcome }
    do throws(Diagnostic) {
      outcome.isStopped = try await !print(ready, whole: whole, by: printer, &outcome)
    } catch {
      outcome.diagnostics.append(error)
    }
    return outcome
  }

  /// The same, until it is done or the user wishes to stop.
  func makeUntilStopped(
    _ files: [Paper],
    whole: Whole?
  ) async -> Outcome {
    await untilStopped { await make(files, whole: whole) }
  }

  /// Makes pages on all cores.
  ///
  /// - Returns: for each, in order, whether it was written; nil once the user wishes to stop.
  private func makePages(of files: [Paper]) async -> [Result<Bool, Diagnostic>?] {
    await withTaskGroup(of: (Int, Result<Bool, Diagnostic>?).self) { group in
      for (index, file) in files.enumerated() {
        group.addTask {
          guard !Task.isCancelled else { return (index, nil) }
          do throws(Diagnostic) {
            return (index, .success(try makePage(of: file)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var results = [Result<Bool, Diagnostic>?](repeating: nil, count: files.count)
      for await (index, result) in group { results[index] = result }
      return results
    }
  }

  /// Writes the page, unless it is there already; a specimen's is always written.
  ///
  /// - Returns: whether it was written.
  private func makePage(of file: Paper) throws(Diagnostic) -> Bool {
    let name = file.name + ".html"
    if let token = file.document.token, let held = folder.read(name), held.contains(token.utf8) {
      return false
    }
    let page = try pages.page(of: file.document).bytes
    // The PDF of a document that was replaced bears the same name; it must not outlive its page.
    if folder.has(file.name + ".pdf") { _ = folder.remove([file.name + ".pdf"]) }
    try folder.write(page, to: name)
    return true
  }
}

extension Diagnostic {
  /// The same, said of someone's document.
  func concerning(_ owner: String, _ kind: DocumentKind) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "\(owner), \(kind.name.french) : \(message.french)",
        en: "\(owner), \(kind.name.english): \(message.english)"
      ),
      severity: severity,
      help: help
    )
  }
}
