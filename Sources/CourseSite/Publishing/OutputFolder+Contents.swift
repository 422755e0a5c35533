import Courseware

extension OutputFolder {
  /// What stands in the output folder before it is replaced.
  struct Contents {
    /// What the system knows of the folder itself.
    let status: FileStatus

    /// The names at its top that begin with a dot: not the site's, and kept.
    let hidden: [FilePath]
  }

  /// Looks into the folder; nil if it does not exist.
  ///
  /// - Throws: a `Diagnostic` if it is no folder, holds the other edition, or anything that
  ///   would be lost.
  func contents() throws(Diagnostic) -> Contents? {
    let status = try reporting(.read, shown) { () throws(SystemError) in try path.status() }
    guard let status else { return nil }
    guard status.kind == .folder else { throw .outputIsNoFolder(shown, status.kind) }
    let manifest = try SiteManifest(of: path, shown: shown)
    if let manifest, manifest.edition != edition { throw .otherEdition(shown, manifest.edition) }
    var survey = Survey(manifest)
    let names = try reporting(.read, shown) { () throws(SystemError) in
      let names = try path.names()
      for name in names where !name.isHidden { try survey.visit(name, in: path) }
      return names
    }
    if let first = survey.foreign.first {
      throw .foreignFiles("\(shown)/\(first.shown)", others: survey.foreign.count - 1)
    }
    return Contents(status: status, hidden: names.filter(\.isHidden))
  }
}

/// A walk through a published folder, for what its manifest does not account for.
private struct Survey {
  private let files: Set<FilePath>
  private let folders: Set<FilePath>
  private(set) var foreign: [FilePath] = []

  init(_ manifest: SiteManifest?) {
    let listed = manifest.map { $0.files.union([SiteManifest.name]) } ?? []
    files = Set(listed.compactMap(FilePath.init))
    folders = files.reduce(into: []) { folders, file in
      var folder = file.parent
      while folder.shown != ".", folder.shown != "/", folders.insert(folder).inserted {
        folder = folder.parent
      }
    }
  }

  mutating func visit(_ path: FilePath, in top: FilePath) throws(SystemError) {
    let full = top.appending(path)
    switch try full.status()?.kind {
    case nil: return
    case .file where files.contains(path): return
    case .folder where folders.contains(path):
      for name in try full.names() { try visit(path.appending(name), in: top) }
    default: foreign.append(path)
    }
  }
}
