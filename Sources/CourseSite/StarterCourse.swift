public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The small course that an author is given to start from.
public struct StarterCourse {
  private let source: String

  /// Finds the course of a language among the templates.
  public init(templates: String, language: Language) {
    source = templates + "/starter/" + language.rawValue
  }

  /// Lays the course down in a folder of its own.
  ///
  /// - Parameter folder: the folder, which must not exist yet or be empty; those that it lies in
  ///   are made.
  /// - Returns: the number of files.
  /// - Throws: a `Diagnostic` if the folder holds anything or cannot be written; it is then as it was.
  public func make(at folder: String) throws(Diagnostic) -> Int {
    var diagnostics: [Diagnostic] = []
    let files = try SourceFolder(source).files(diagnostics: &diagnostics)
    if let first = diagnostics.first { throw first }
    guard let target = FilePath(folder) else { throw .folderInUse(folder) }
    let isNew = try prepare(target, shown: folder)
    do throws(Diagnostic) {
      for file in files {
        // The starter's own name has no dot, so that it does not rule over this repository.
        let name = file.path == "gitignore" ? ".gitignore" : file.path
        try copy(file, to: target.appending(name), shown: "\(folder)/\(name)")
      }
    } catch {
      // It was empty: all that is in it is ours.
      for name in (try? target.names()) ?? [] { try? target.appending(name).removeTree() }
      if isNew { try? target.removeFolder() }
      throw error
    }
    return files.count
  }

  /// Makes sure that there is an empty folder.
  ///
  /// - Returns: whether it was not there before.
  private func prepare(_ target: FilePath, shown: String) throws(Diagnostic) -> Bool {
    let isNew = try reporting(.create, shown) { () throws(SystemError) in
      let isNew = try target.status() == nil
      if isNew { try target.createFolders() }
      return isNew
    }
    let names = try reporting(.create, shown) { () throws(SystemError) in try target.names() }
    guard names.isEmpty else { throw .folderInUse(shown) }
    return isNew
  }

  private func copy(_ file: SourceFile, to path: FilePath, shown: String) throws(Diagnostic) {
    let source = try file.open(limit: Limits.figureBytes)
    try reporting(.write, shown) { () throws(SystemError) in
      try path.parent.createFolders()
      try source.copyRest(to: path)
    }
  }
}

extension Diagnostic {
  fileprivate static func folderInUse(_ folder: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(folder) » existe déjà et n'est pas vide",
        en: "'\(folder)' exists already and is not empty"
      ),
      help: Localized(fr: "choisissez un autre nom", en: "choose another name")
    )
  }
}
