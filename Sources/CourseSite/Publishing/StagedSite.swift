import Courseware
import Synchronization

/// A site that is being written beside its output folder, and takes the folder's place when whole.
///
/// The output folder holds the old site or the new one, whole, whenever the process is stopped;
/// what is left beside it then is cleared by the next build. Files are not forced to the disk one
/// by one, for a site that a power failure has damaged can be built again.
final class StagedSite: Sendable {
  let output: OutputFolder
  let keepsFiles: Bool
  let state: Mutex<State>

  /// What changes while the site is written.
  struct State: ~Copyable {
    /// Held until the site is published or discarded.
    var lock: SiteLock?

    var files: Set<FilePath> = []
    var folders: Set<FilePath> = []
  }

  /// Prepares for a site.
  ///
  /// - Parameters:
  ///   - output: the folder to publish into, which need not exist; a symbolic link is followed.
  ///   - protected: the author's folders, which the output must neither hold nor lie in.
  ///   - edition: whom the site is for; a folder of the other edition's is refused.
  ///   - keepsFiles: whether files of the old site that stay the same are taken over.
  /// - Throws: a `Diagnostic` if another build is writing there, or if the folder is a file, holds
  ///   files that no build wrote, or cannot be written.
  init(
    output: String,
    protected: [String],
    edition: Edition = .attendee,
    keepsFiles: Bool = false
  ) throws(Diagnostic) {
    let folder = try OutputFolder(output, protected: protected, edition: edition)
    let lock = try SiteLock(folder)
    try folder.recover()
    _ = try folder.contents()
    try reporting(.create, folder.staging.shown) { () throws(SystemError) in
      try folder.staging.createFolder()
    }
    self.output = folder
    self.keepsFiles = keepsFiles
    state = Mutex(State(lock: lock))
  }

  deinit {
    discard()
  }

  /// Clears away what was written; does nothing after that, or once the site is published.
  func discard() {
    state.withLock { state in
      guard state.lock != nil else { return }
      // What cannot be removed now, the next build removes.
      try? output.staging.removeTree()
      state.lock = nil
    }
  }
}
