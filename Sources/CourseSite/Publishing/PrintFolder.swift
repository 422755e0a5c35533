public import Courseware
public import Typesetting

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The folder from which documents are printed: their HTML, and the files that they show.
///
/// Only its user can read it, and it is gone when the printing is over, however that ends.
public struct PrintFolder: Sendable {
  private let scratch: ScratchFolder

  /// Has something done in such a folder.
  static func within<Outcome: Sendable>(
    _ work: (PrintFolder) async throws(Diagnostic) -> Outcome
  ) async throws(Diagnostic) -> Outcome {
    let folder = PrintFolder(scratch: try ScratchFolder("atelier-print"))
    let outcome: Outcome
    do throws(Diagnostic) {
      outcome = try await work(folder)
    } catch {
      try? folder.scratch.remove()
      throw error
    }
    try folder.scratch.remove()
    return outcome
  }

  /// Writes a file, with the folders that it lies in.
  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    try reporting(.write, "\(scratch.path)/\(path)") { () throws(SystemError) in
      guard let folder = FilePath(scratch.path) else { throw SystemError.notFound }
      let file = folder.appending(path)
      try file.parent.createFolders()
      let descriptor = try FileDescriptor(file, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      try descriptor.write(bytes)
      try descriptor.finish()
    }
  }

  /// Prints documents that were written here, each as `NAME.html`.
  ///
  /// - Returns: the PDF files and the warnings; nil where the task was cancelled.
  func print(
    _ names: [String],
    by printer: PDFPrinter,
    _ progress: @escaping PDFPrinter.Progress
  ) async throws(Diagnostic) -> Printed? {
    guard let warnings = try await printer.print(names, in: scratch.path, progress: progress)
    else { return nil }
    var files: [[UInt8]] = []
    for name in names {
      files.append(try SourceFile("\(scratch.path)/\(name).pdf").read(limit: .max - 1))
    }
    return Printed(files: files, warnings: warnings)
  }
}

extension PrintFolder {
  /// What came of printing.
  public struct Printed: Sendable {
    /// The PDF files, in the order of the documents.
    public let files: [[UInt8]]

    /// What WeasyPrint warned of.
    public let warnings: [Diagnostic]
  }

  /// Prints documents that show nothing but themselves.
  ///
  /// - Parameters:
  ///   - documents: the documents as HTML.
  ///   - printer: what makes them PDF.
  ///   - progress: told of each page.
  /// - Returns: the PDF files and the warnings; nil where the task was cancelled.
  /// - Throws: a `Diagnostic` if they cannot be printed.
  public static func print(
    _ documents: [HTML],
    by printer: PDFPrinter,
    progress: @escaping PDFPrinter.Progress
  ) async throws(Diagnostic) -> Printed? {
    try await within { (folder) async throws(Diagnostic) in
      let names = documents.indices.map { "document-\($0 + 1)" }
      for (name, document) in zip(names, documents) {
        try folder.write(document.bytes, to: name + ".html")
      }
      return try await folder.print(names, by: printer, progress)
    }
  }
}
