import Courseware
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension StagedSite {
  /// Puts the site into the output folder's place.
  ///
  /// What stands at the top of the output folder with a dot before its name, such as `.git`, is
  /// carried over.
  ///
  /// - Returns: a warning, if the old site could not be cleared away.
  /// - Throws: a `Diagnostic`, if the output folder stays as it was.
  func publish() throws(Diagnostic) -> Diagnostic? {
    try publish { (a, b) throws(SystemError) in try a.exchange(with: b) }
  }

  /// Publishes by a given way to let two folders change places.
  func publish(
    exchange: (FilePath, FilePath) throws(SystemError) -> Void
  ) throws(Diagnostic) -> Diagnostic? {
    defer { discard() }
    let files = state.withLock { state in
      precondition(state.lock != nil, "the site was published or discarded")
      return state.files
    }
    // The second look: somebody may have put a file there while the site was written.
    let contents = try output.contents()
    try reporting(.replace, output.shown) { () throws(SystemError) in
      for name in contents?.hidden ?? [] {
        try output.path.appending(name).linkTree(to: output.staging.appending(name))
      }
      try writeManifest(files)
      if let contents {
        try output.staging.setMode(contents.status.mode)
        try replace(exchange)
      } else {
        try output.staging.rename(to: output.path)
      }
    }
    return removeOldSite()
  }

  private func writeManifest(_ files: Set<FilePath>) throws(SystemError) {
    let manifest = SiteManifest(edition: output.edition, files: Set(files.map(\.shown)))
    let path = output.staging.appending(SiteManifest.name)
    let descriptor = try FileDescriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    try descriptor.write(Array(manifest.text.utf8))
    try descriptor.finish()
  }

  /// Lets the new site and the old one change places.
  ///
  /// Where the disk cannot do that in one step, the old one is put aside first. Between the two
  /// steps there is no site; a build that is killed there is mended by `OutputFolder.recover`.
  private func replace(
    _ exchange: (FilePath, FilePath) throws(SystemError) -> Void
  ) throws(SystemError) {
    do {
      try exchange(output.staging, output.path)
    } catch  where [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(error.code) {
      try output.path.rename(to: output.retired)
      do {
        try output.staging.rename(to: output.path)
      } catch {
        try output.retired.rename(to: output.path)
        throw error
      }
    }
  }

  private func removeOldSite() -> Diagnostic? {
    do throws(SystemError) {
      try output.staging.removeTree()
      try output.retired.removeTree()
      return nil
    } catch {
      var warning = Diagnostic(error, .remove, output.staging.shown)
      warning.severity = .warning
      return warning
    }
  }
}

extension OutputFolder {
  /// Clears away what a build left that was killed; only for the holder of the lock.
  func recover() throws(Diagnostic) {
    try reporting(.remove, staging.shown) { () throws(SystemError) in
      if try retired.status() != nil {
        // Without a manifest, the output is not the new site: it is missing, or somebody has made
        // an empty folder since.
        let isPublished = try path.appending(SiteManifest.name).status() != nil
        if isPublished { try retired.removeTree() } else { try retired.rename(to: path) }
      }
      try staging.removeTree()
    }
  }
}
