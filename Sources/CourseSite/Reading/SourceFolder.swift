import Courseware

/// A folder that the author writes in, such as the course's or the templates'.
struct SourceFolder: Sendable {
  /// The folder as the user typed it.
  let shown: String

  private let location: FilePath

  /// Finds a folder; a symbolic link to one is followed.
  ///
  /// - Throws: a `Diagnostic` if there is none.
  init(_ path: String) throws(Diagnostic) {
    shown = path
    let resolved = try reporting(.read, path) { () throws(SystemError) in
      guard let resolved = try FilePath(path)?.resolved() else { throw SystemError.notFound }
      return (resolved, try resolved.status()?.kind)
    }
    if let kind = resolved.1, kind != .folder { throw .notAFolder(path, kind) }
    location = resolved.0
  }

  /// The files in the folder and in those that it holds, ordered by the bytes of their paths.
  ///
  /// Names that begin with a dot are left out.
  ///
  /// - Parameter diagnostics: gets what cannot be read, and what is neither a file nor a folder.
  /// - Returns: the files; paths relative to the folder, in NFC.
  func files(diagnostics: inout [Diagnostic]) -> [SourceFile] {
    var walk = SourceWalk(diagnostics: diagnostics)
    walk.visit(location, path: "", shown: shown)
    diagnostics = walk.diagnostics
    return walk.files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// What was found on a walk through an author's folder; symbolic links are not followed.
private struct SourceWalk {
  var diagnostics: [Diagnostic]
  var files: [String: SourceFile] = [:]

  mutating func visit(_ location: FilePath, path: String, shown: String) {
    do throws(Diagnostic) {
      switch try reporting(.read, shown, { () throws(SystemError) in try location.status()?.kind })
      {
      case nil: return
      case .folder:
        let names = try reporting(.read, shown) { () throws(SystemError) in try location.names() }
        for name in names where !name.isHidden { visit(name, in: location, path, shown) }
      case .file: try add(SourceFile(location, path: path, shown: shown))
      case .some(let kind): throw Diagnostic.notAFile(shown, kind)
      }
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func visit(
    _ name: FilePath,
    in location: FilePath,
    _ path: String,
    _ shown: String
  ) {
    // Some computers decompose accents in names; the course always has them composed.
    guard let text = name.text?.composed else {
      return diagnostics.append(.unreadableName("\(shown)/\(name.shown)"))
    }
    let path = path.isEmpty ? text : "\(path)/\(text)"
    visit(location.appending(name), path: path, shown: "\(shown)/\(text)")
  }

  private mutating func add(_ file: SourceFile) throws(Diagnostic) {
    guard files.count < Limits.sourceFiles else { return }
    // A dictionary holds both spellings of an accent for one key, as the course does.
    guard files.updateValue(file, forKey: file.path) == nil else { throw .sameName(file.shown) }
    if files.count == Limits.sourceFiles { throw .tooManyFiles }
  }
}

extension Diagnostic {
  fileprivate static func notAFolder(_ path: String, _ kind: FileKind) -> Diagnostic {
    let what = kind.description
    return Diagnostic(
      Localized(
        fr: "« \(path) » est \(what[.french]), et non un dossier",
        en: "'\(path)' is \(what[.english]), not a folder"
      )
    )
  }

  fileprivate static func unreadableName(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » : ce nom n'est pas en UTF-8",
        en: "'\(path)': this name is not in UTF-8"
      ),
      help: Localized(fr: "renommez-le", en: "rename it")
    )
  }

  fileprivate static func sameName(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » est là deux fois, avec des accents codés différemment",
        en: "'\(path)' is there twice, with its accents encoded in two ways"
      ),
      help: Localized(fr: "renommez l'un des deux", en: "rename one of them")
    )
  }

  fileprivate static var tooManyFiles: Diagnostic {
    Diagnostic(
      Localized(
        fr: "plus de \(Limits.sourceFiles) fichiers dans le dossier",
        en: "more than \(Limits.sourceFiles) files in the folder"
      ),
      help: Localized(
        fr: "rangez ailleurs ceux que le cours n'utilise pas",
        en: "keep those elsewhere that the course does not use"
      )
    )
  }
}
