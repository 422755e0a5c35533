import Courseware
import Typesetting

/// A book that is ready to be printed.
struct HandoutJob: Sendable {
  /// What the book is called where it is printed, without an ending.
  private static let name = "handout"

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
    try await PrintFolder.within { (folder) async throws(Diagnostic) in
      try folder.write(book.bytes, to: Self.name + ".html")
      for file in files {
        try folder.write(try file.read(limit: Limits.figureBytes), to: file.path)
      }
      guard let printed = try await folder.print([Self.name], by: printer, progress) else {
        return nil
      }
      if !isStrict || printed.warnings.isEmpty {
        for file in printed.files { try output.write(file) }
      }
      return printed.warnings
    }
  }
}
