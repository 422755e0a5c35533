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
  /// - Throws: a `Diagnostic` if the folder holds anything or cannot be written.
  public func make(at folder: String) throws(Diagnostic) -> Int {
    var diagnostics: [Diagnostic] = []
    let files = try SourceFolder(source).files(diagnostics: &diagnostics)
    if let first = diagnostics.first { throw first }
    guard let target = FilePath(folder) else { throw .folderInUse(folder) }
    try prepare(target, shown: folder)
    for file in files {
      // The starter's own name has no dot, so that it does not rule over this repository.
      let name = file.path == "gitignore" ? ".gitignore" : file.path
      let path = target.appending(name)
      let source = try file.open(limit: Limits.figureBytes)
      try reporting(.write, "\(folder)/\(name)") { () throws(SystemError) in
        try path.parent.createFolders()
        try source.copyRest(to: path)
      }
    }
    return files.count
  }

  private func prepare(_ target: FilePath, shown: String) throws(Diagnostic) {
    let names = try reporting(.create, shown) { () throws(SystemError) in
      if try target.status() == nil { try target.createFolders() }
      return try target.names()
    }
    guard names.isEmpty else { throw .folderInUse(shown) }
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
