public import Courseware
public import Foundation
import Synchronization

/// Makes PDF documents out of HTML by WeasyPrint, which is looked for on the `PATH`.
///
/// The documents and all that they show lie in one folder, beyond which nothing is read, on this
/// computer or on the network. Bytes depend on the folder, WeasyPrint and the fonts only.
public struct PDFPrinter: Sendable {
  /// Told of each page that is laid out; layout may begin again, where page numbers move text.
  public typealias Progress = @Sendable (_ page: Int) -> Void

  /// Told of each document as soon as `NAME.pdf` is whole, with what WeasyPrint warned of, or of why
  /// there is none.
  public typealias Completion =
    @Sendable (_ name: String, _ result: Result<[Diagnostic], Diagnostic>) -> Void

  private let python: PythonCommand

  /// Finds WeasyPrint.
  ///
  /// - Parameter searchPath: the folders to look in, between colons.
  /// - Throws: a `Diagnostic` that says how to install it, where it is not there.
  public init(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(Diagnostic) {
    guard let program = InstalledProgram.path(of: "weasyprint", in: searchPath) else {
      throw .noWeasyPrint
    }
    guard let python = PythonCommand(ofScript: program) else { throw .unknownWeasyPrint(program) }
    self.python = python
  }

  /// Makes `NAME.pdf` of `NAME.html` for each name, in one process.
  ///
  /// - Parameters:
  ///   - names: the documents, without the ending and without spaces.
  ///   - folder: where they lie and are made; its other files are what they may show.
  ///   - progress: told of each page.
  /// - Returns: what WeasyPrint warned of; nil where the task was cancelled, which ends the process.
  /// - Throws: a `Diagnostic` if WeasyPrint fails on one of them.
  public func print(
    _ names: [String],
    in folder: String,
    progress: @escaping Progress
  ) async throws(Diagnostic) -> [Diagnostic]? {
    let outcome = Mutex<Result<[Diagnostic], Diagnostic>>(.success([]))
    let isWhole = try await print(names, in: folder, progress: progress) { _, result in
      outcome.withLock { outcome in
        guard case .success(let before) = outcome else { return }
        outcome = result.map { before + $0.filter { !before.contains($0) } }
      }
    }
    return isWhole ? try outcome.withLock { $0 }.get() : nil
  }

  /// Makes `NAME.pdf` of `NAME.html` for each name, in one process; one that fails stops no other.
  ///
  /// - Parameters:
  ///   - names: the documents, without the ending and without spaces.
  ///   - whole: the name of a PDF that is to hold the pages of all others, one after the other; its
  ///     HTML says title, language and the like.
  ///   - folder: where they lie and are made; its other files are what they may show.
  ///   - progress: told of each page.
  ///   - completion: told of each document, from any thread, one after the other.
  /// - Returns: whether it came to its end; false where the task was cancelled, which ends the
  ///   process.
  /// - Throws: a `Diagnostic` if WeasyPrint fails as a whole; what was told before stays true.
  public func print(
    _ names: [String],
    whole: String? = nil,
    in folder: String,
    progress: @escaping Progress = { _ in },
    completion: @escaping Completion
  ) async throws(Diagnostic) -> Bool {
    let arguments = [whole ?? ""] + names
    let process = PrintProcess(python, arguments: arguments, folder: folder)
    let warnings = Mutex<[String: [String]]>([:])
    let end = await process.run { event in
      switch event {
      case .page(let page): progress(page)
      case .warning(let name, let text):
        warnings.withLock {
          if $0[name]?.contains(text) != true { $0[name, default: []].append(text) }
        }
      case .done(let name):
        let found = warnings.withLock { $0.removeValue(forKey: name) } ?? []
        completion(name, .success(found.map(Diagnostic.printed)))
      case .failed(let name, let reason):
        completion(name, .failure(.weasyPrintFailed(reason, in: folder)))
      }
    }
    guard let end else { return false }
    guard end.status == 0 else { throw .weasyPrintFailed(end.complaint, in: folder) }
    return true
  }
}
