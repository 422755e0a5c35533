public import Courseware
public import Foundation

/// Makes PDF documents out of HTML by WeasyPrint, which is looked for on the `PATH`.
///
/// The documents and all that they show lie in one folder, beyond which nothing is read, on this
/// computer or on the network. Bytes depend on the folder, WeasyPrint and the fonts only.
public struct PDFPrinter: Sendable {
  /// Told of each page that is laid out; layout may begin again, where page numbers move text.
  public typealias Progress = @Sendable (_ page: Int) -> Void

  private let python: PythonCommand

  /// Finds WeasyPrint.
  ///
  /// - Parameter searchPath: the folders to look in, between colons.
  /// - Throws: a `Diagnostic` that says how to install it, where it is not there.
  public init(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(Diagnostic) {
    let folders = searchPath.split(separator: ":").map(String.init)
    let programs = folders.map { $0 + "/weasyprint" }
    guard let program = programs.first(where: FileManager.default.isExecutableFile) else {
      throw .noWeasyPrint
    }
    guard let python = PythonCommand(ofScript: program) else { throw .unknownWeasyPrint(program) }
    self.python = python
  }

  /// Makes `NAME.pdf` of `NAME.html` for each name, in one process.
  ///
  /// - Parameters:
  ///   - names: the documents, without the ending.
  ///   - folder: where they lie and are made; its other files are what they may show.
  ///   - progress: told of each page.
  /// - Returns: what WeasyPrint warned of; nil where the task was cancelled, which ends the process.
  /// - Throws: a `Diagnostic` if WeasyPrint fails.
  public func print(
    _ names: [String],
    in folder: String,
    progress: @escaping Progress
  ) async throws(Diagnostic) -> [Diagnostic]? {
    let process = PrintProcess(python, arguments: names, folder: folder)
    guard let end = await process.run(progress: progress) else { return nil }
    guard end.status == 0 else { throw .weasyPrintFailed(end.complaint) }
    return end.warnings.map(Diagnostic.printed)
  }
}
