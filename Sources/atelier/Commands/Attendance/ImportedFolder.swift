import Courseware
import Foundation
import Tracker

/// A folder whose files are imported, such as that of saved mails; folders in it are not entered.
struct ImportedFolder {
  /// The files that are read, as the user would type them, in the order of their names.
  let files: [String]

  /// Names what is not read; nil where that is nothing.
  let leftOut: Diagnostic?

  /// Looks through a folder; nil if the path is none.
  ///
  /// - Throws: a `Diagnostic` if there is nothing to read in it, or too much.
  init?(_ path: String) throws(Diagnostic) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return nil
    }
    guard let all = try? manager.contentsOfDirectory(atPath: path) else { throw .closed(path) }
    let names = all.filter { !$0.hasPrefix(".") }.sorted()
    guard names.count <= Limits.importedFiles else { throw .tooManyFiles(path) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    var files: [String] = []
    var others: [String] = []
    for name in names {
      _ = manager.fileExists(atPath: folder + name, isDirectory: &isFolder)
      if isFolder.boolValue {
        others.append(name + "/")
      } else if Submission.isRead(name) {
        files.append(folder + name)
      } else {
        others.append(name)
      }
    }
    guard !files.isEmpty else { throw .nothingToRead(path, others) }
    self.files = files
    leftOut = others.isEmpty ? nil : .leftOut(others, of: path)
  }
}

extension Diagnostic {
  fileprivate static func closed(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le dossier « \(path) » ne se laisse pas lire",
        en: "the folder '\(path)' cannot be read"
      ),
      help: Localized(fr: "vérifiez ses droits d'accès", en: "check its permissions")
    )
  }

  fileprivate static func tooManyFiles(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "plus de \(Limits.importedFiles) fichiers dans le dossier « \(path) »",
        en: "more than \(Limits.importedFiles) files in the folder '\(path)'"
      ),
      help: Localized(fr: "répartissez-les", en: "spread them over several folders")
    )
  }

  fileprivate static func nothingToRead(_ path: String, _ others: [String]) -> Diagnostic {
    let list = others.isEmpty ? "" : " (\(others.listed))"
    return Diagnostic(
      Localized(
        fr: "le dossier « \(path) » n'a aucun fichier .json, .txt ou .eml\(list)",
        en: "the folder '\(path)' has no .json, .txt or .eml file\(list)"
      ),
      help: Localized(
        fr: "enregistrez-y les courriels au format .eml, ou les fichiers reçus",
        en: "save the mails in it as .eml, or the files that came"
      )
    )
  }

  fileprivate static func leftOut(_ names: [String], of path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: names.count == 1
          ? "laissé de côté dans ce dossier : \(names.listed)"
          : "\(names.count) laissés de côté dans ce dossier : \(names.listed)",
        en: "\(names.count) left out in this folder: \(names.listed)"
      ),
      severity: .warning,
      help: Localized(
        fr: "seuls les fichiers .json, .txt et .eml qui s'y trouvent directement sont lus",
        en: "only its .json, .txt and .eml files are read, not those of folders in it"
      ),
      at: Position(file: path)
    )
  }
}

extension [String] {
  /// The first few.
  fileprivate var listed: String {
    let shown = 5
    return prefix(shown).joined(separator: ", ") + (count > shown ? ", …" : "")
  }
}
