import CourseSite
import Courseware
import Foundation

/// The folder that documents are written into, which only its owner may read.
struct DocumentFolder {
  /// Its path, as the user typed it.
  let path: String

  private let protected: [String]

  /// Takes the folder, which is made where it is not there.
  ///
  /// - Parameters:
  ///   - path: the folder as the user typed it.
  ///   - protected: files that are never replaced, and folders that are never written into.
  /// - Throws: a `Diagnostic` if nothing can be written there.
  init(_ path: String, protected: [String]) throws(Diagnostic) {
    (self.path, self.protected) = (path, protected)
    // Nothing is made in a folder of the author's, nor in a site.
    var (parent, first) = (path, "\(path)/document.html")
    while !FileManager.default.fileExists(atPath: parent), parent != "/", parent != "." {
      first = parent
      parent = URL(filePath: parent).deletingLastPathComponent().relativePath
    }
    try OutputFile(first, protected: protected).refuseInSite()
    try PrivateFolder.make(path)
    guard FileManager.default.isWritableFile(atPath: path) else { throw .unwritableFolder(path) }
  }

  /// A folder whose files are looked at and removed, not written.
  init(existing path: String) {
    (self.path, protected) = (path, [])
  }

  /// The names of all that is in it.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }

  /// The bytes of a file; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
  }

  /// Whether there is a file.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  /// Whether there is a PDF that is whole: a power cut may have cut it short.
  func hasPDF(_ name: String) -> Bool {
    read(name + ".pdf")?.suffix(64).contains("%%EOF".utf8) ?? false
  }

  /// Writes a file, whole or not at all, for its owner alone to read.
  func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) {
    try place(name).write(bytes, isPrivate: true)
  }

  /// Removes what a killed command has left of some files before they got their names.
  func removeLeftovers(of names: [String]) {
    OutputFile.removeLeftovers(of: names, in: path)
  }

  /// Removes those of some files that are there.
  ///
  /// - Returns: the paths of those removed, and of those that cannot be.
  func remove(_ names: [String]) -> (removed: [String], kept: [String]) {
    removeLeftovers(of: names)
    let there = names.filter(has)
    for name in there { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
    let kept = there.filter(has)
    return (
      there.filter { !kept.contains($0) }.map { "\(path)/\($0)" }, kept.map { "\(path)/\($0)" }
    )
  }

  private func place(_ name: String) throws(Diagnostic) -> OutputFile {
    try OutputFile("\(path)/\(name)", protected: protected)
  }
}

extension Diagnostic {
  fileprivate static func unwritableFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "rien ne peut être écrit dans le dossier « \(path) »",
        en: "nothing can be written into the folder '\(path)'"
      ),
      help: Localized(
        fr: "choisissez un autre dossier par --output",
        en: "choose another folder with --output"
      )
    )
  }
}
