import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The folder that a site is published into, and what stands beside it while that is done.
struct OutputFolder {
  /// The folder as the user typed it.
  let shown: String

  /// The folder itself, without symbolic links.
  let path: FilePath

  /// Whom the site is for.
  let edition: Edition

  /// The new site until it is whole, then the old one until it is removed.
  let staging: FilePath

  /// The old site, at the moment when a disk that cannot exchange folders has none.
  var retired: FilePath { Self.path(beside: path, "retired") }

  /// What only one build at once can lock.
  var lockFile: FilePath { Self.path(beside: path, "lock") }

  /// Finds the folder, and makes those that it lies in.
  ///
  /// - Parameters:
  ///   - output: the folder as the user typed it; it need not exist.
  ///   - protected: folders that are never replaced, nor written into.
  ///   - edition: whom the site is for.
  /// - Throws: a `Diagnostic` if the site cannot be published there.
  init(
    _ output: String,
    protected: [String],
    edition: Edition = .attendee
  ) throws(Diagnostic) {
    guard let typed = FilePath(output) else { throw .unusableOutput(output) }
    shown = output
    self.edition = edition
    path = try Self.resolve(typed, shown: output, mode: edition == .trainer ? 0o700 : 0o755)
    staging = Self.path(beside: path, "staging")
    for folder in protected { try checkApart(from: folder) }
    if edition == .trainer { try checkOutsideSites() }
  }

  private static func path(beside path: FilePath, _ suffix: String) -> FilePath {
    path.parent.appending(".\(path.name.shown).\(suffix)")
  }

  /// The folder without symbolic links; those that it lies in are made, with a mode, where they are
  /// not there: the trainer's edition lies among private documents.
  private static func resolve(
    _ typed: FilePath,
    shown: String,
    mode: mode_t
  ) throws(Diagnostic) -> FilePath {
    let path = try reporting(.create, shown) { () throws(SystemError) -> FilePath? in
      switch try typed.status()?.kind {
      case .symbolicLink:
        // It is followed: the site changes where the link leads, and the link stays.
        return try? typed.resolved()
      case nil:
        try typed.parent.createFolders(mode: mode)
        return try typed.parent.resolved().appending(typed.name)
      default:
        return try typed.resolved()
      }
    }
    guard let path else { throw .brokenOutput(shown) }
    guard ![".", "..", ""].contains(path.name.shown) else { throw .unusableOutput(shown) }
    return path
  }

  /// Refuses a trainer's edition within the attendees' site, with which it would be passed on.
  private func checkOutsideSites() throws(Diagnostic) {
    for folder in path.parent.foldersAround {
      // A manifest that is not ours is that of something else.
      if let site = try? SiteManifest(of: folder, shown: folder.shown), site.edition == .attendee {
        throw .otherEdition(folder.shown, .attendee)
      }
    }
  }

  /// Refuses an output that is one of the author's folders, holds it, or lies in it.
  private func checkApart(from folder: String) throws(Diagnostic) {
    guard let author = try? FilePath(folder)?.resolved() else { return }
    if author == path { throw .outputIsSource(shown) }
    if author.isInside(path) { throw .outputHoldsSource(shown, folder) }
    if path.isInside(author) { throw .outputInSource(shown, folder) }
  }
}
