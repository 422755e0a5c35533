import Courseware
import Typesetting

/// A book that is ready to be printed.
struct HandoutJob: Sendable {
  private let book: HTML
  private let files: [SourceFile]
  private let printer: PDFPrinter
  private let output: OutputFile

  init(_ book: HTML, files: [SourceFile], printer: PDFPrinter, output: OutputFile) {
    self.book = book
    self.files = files
    self.printer = printer
    self.output = output
  }

  /// Prints the book and puts it in its place.
  ///
  /// - Parameters:
  ///   - isStrict: whether a warning keeps it from its place.
  ///   - progress: told of each page.
  /// - Returns: the warnings; nil where the task was cancelled.
  /// - Throws: a `Diagnostic` if it cannot be printed or written.
  func print(
    isStrict: Bool,
    _ progress: @escaping PDFPrinter.Progress
  ) async throws(Diagnostic) -> [Diagnostic]? {
    let folder = try HandoutFiles()
    let warnings: [Diagnostic]?
    do throws(Diagnostic) {
      warnings = try await print(in: folder, isStrict: isStrict, progress)
    } catch {
      try? folder.remove()
      throw error
    }
    try folder.remove()
    return warnings
  }

  private func print(
    in folder: HandoutFiles,
    isStrict: Bool,
    _ progress: @escaping PDFPrinter.Progress
  ) async throws(Diagnostic) -> [Diagnostic]? {
    try folder.write(book.bytes, to: HandoutFiles.name + ".html")
    for file in files {
      try folder.write(try file.read(limit: Limits.figureBytes), to: file.path)
    }
    let warnings = try await printer.print(
      HandoutFiles.name,
      in: folder.path,
      progress: progress
    )
    guard let warnings, !isStrict || warnings.isEmpty else { return warnings }
    try output.write(folder.printed())
    return warnings
  }
}
