public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A single file that a command writes: whole or not at all, and never among the author's.
public struct OutputFile: Sendable {
  let path: FilePath
  let shown: String

  /// Finds the place for a file.
  ///
  /// - Parameters:
  ///   - path: the file as the user typed it; it need not exist, its folder must. A symbolic link
  ///     is followed.
  ///   - protected: files that are never replaced, and folders that are never written into.
  /// - Throws: a `Diagnostic` if no file can be written there.
  public init(_ path: String, protected: [String]) throws(Diagnostic) {
    guard let typed = FilePath(path), !path.hasSuffix("/") else { throw .unusableFile(path) }
    let parent = typed.parent
    let folder = try reporting(.read, parent.shown) { () throws(SystemError) in
      try parent.resolved()
    }
    let named = folder.appending(typed.name)
    self.path = try reporting(.write, path) { () throws(SystemError) in
      try named.status()?.kind == .symbolicLink ? named.resolved() : named
    }
    shown = path
    let place = self.path
    let kind = try reporting(.write, path) { () throws(SystemError) in try place.status()?.kind }
    if let kind, kind != .file { throw .notAFile(path, kind) }
    for source in protected {
      guard let author = try? FilePath(source)?.resolved() else { continue }
      if place == author { throw .fileIsSource(path) }
      if place.isInside(author) { throw .fileInSource(path, source) }
    }
  }

  /// Writes the file, in the place of the one that is there.
  ///
  /// - Parameters:
  ///   - bytes: what it is to hold.
  ///   - isPrivate: whether only its owner may read it.
  /// - Throws: a `Diagnostic` if it cannot be written; what was there then stays.
  public func write(_ bytes: [UInt8], isPrivate: Bool = false) throws(Diagnostic) {
    try Self.write([(self, bytes)], isPrivate: isPrivate)
  }

  /// Writes files that belong together, each in the place of the one that is there.
  ///
  /// None takes its place before all are on the disk.
  ///
  /// - Parameters:
  ///   - files: the files, and what each is to hold.
  ///   - isPrivate: whether only their owner may read them.
  /// - Throws: a `Diagnostic` if one cannot be written; what was there then stays.
  public static func write(
    _ files: [(place: OutputFile, bytes: [UInt8])],
    isPrivate: Bool
  ) throws(Diagnostic) {
    var written: [(file: FilePath, place: OutputFile)] = []
    do throws(Diagnostic) {
      for (place, bytes) in files {
        written.append((try place.writeBeside(bytes, isPrivate: isPrivate), place))
      }
      for (file, place) in written {
        try reporting(.write, place.shown) { () throws(SystemError) in
          try file.rename(to: place.path)
        }
      }
    } catch {
      for (file, _) in written { try? file.removeFile() }
      throw error
    }
  }

  /// Writes a file that can take this one's place.
  private func writeBeside(_ bytes: [UInt8], isPrivate: Bool) throws(Diagnostic) -> FilePath {
    try reporting(.write, shown) { () throws(SystemError) in
      var template = path.parent.appending(".\(path.name.shown)\(Self.chance)").bytes
      let number = mkstemp(&template)
      guard number >= 0 else { throw SystemError(code: errno) }
      let descriptor = FileDescriptor(number)
      let written = FilePath(template)
      do throws(SystemError) {
        try descriptor.write(bytes)
        try written.setMode(isPrivate ? 0o600 : 0o644)
        try descriptor.finish()
        return written
      } catch {
        try? written.removeFile()
        throw error
      }
    }
  }
}

/// How a file is called until it is whole: a dot, its name, and an ending that the system chooses.
extension OutputFile {
  private static let chance = "-XXXXXX"

  /// The name of the file that would have been made of what was left; nil of what is none.
  static func name(ofLeftover leftover: String) -> String? {
    guard leftover.hasPrefix("."), leftover.dropLast(chance.count - 1).hasSuffix("-") else {
      return nil
    }
    return String(leftover.dropFirst().dropLast(chance.count))
  }
}

extension Diagnostic {
  fileprivate static func unusableFile(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » n'est pas le nom d'un fichier à écrire",
        en: "'\(path)' is no name of a file to write"
      ),
      help: chooseFile
    )
  }

  fileprivate static func fileIsSource(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » est un fichier de l'auteur, qui serait remplacé",
        en: "'\(path)' is a file of the author, which would be replaced"
      ),
      help: chooseFile
    )
  }

  fileprivate static func fileInSource(_ path: String, _ source: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » est dans « \(source) », où rien n'est jamais écrit",
        en: "'\(path)' is in '\(source)', where nothing is ever written"
      ),
      help: chooseFile
    )
  }

  private static let chooseFile = Localized(
    fr: "donnez un nom de fichier dans un autre dossier",
    en: "give a file name in another folder"
  )
}
