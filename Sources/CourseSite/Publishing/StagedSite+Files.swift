import Courseware
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Writing files; from any number of threads at once.
extension StagedSite {
  /// Writes a file.
  ///
  /// - Parameters:
  ///   - text: what the file holds, in UTF-8.
  ///   - path: its path in the site; the folders that it lies in are made.
  /// - Throws: a `Diagnostic` if the path is taken or not allowed, or the disk refuses.
  func write(_ text: String, to path: String) throws(Diagnostic) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: its path in the site; the folders that it lies in are made.
  /// - Throws: a `Diagnostic` if the path is taken or not allowed, or the disk refuses.
  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let file = try place(path)
    if keepsFiles, keep(path, holding: bytes, at: file) { return }
    try reporting(.write, "\(output.shown)/\(path)") { () throws(SystemError) in
      let descriptor = try FileDescriptor(file, O_WRONLY | O_CREAT | O_EXCL)
      try descriptor.write(bytes)
      try descriptor.finish()
    }
  }

  /// Takes a file of the old site over, if it holds just what is to be written.
  ///
  /// - Returns: whether that was so.
  private func keep(_ path: String, holding bytes: [UInt8], at file: FilePath) -> Bool {
    let old = output.path.appending(path)
    let known = SourceFile(old, path: path, shown: path)
    guard (try? known.read(limit: bytes.count)) == bytes else { return false }
    return (try? old.link(to: file)) != nil
  }

  /// Makes a file to be written by and by; no other may be written to its path.
  func open(_ path: String) throws(Diagnostic) -> FileDescriptor {
    let file = try place(path)
    return try reporting(.write, "\(output.shown)/\(path)") { () throws(SystemError) in
      try FileDescriptor(file, O_WRONLY | O_CREAT | O_EXCL)
    }
  }

  /// Copies a file of the author's into the site.
  func copy(_ file: SourceFile, to path: String) throws(Diagnostic) {
    let source = try file.open(limit: Limits.figureBytes)
    let copy = try place(path)
    try reporting(.write, "\(output.shown)/\(path)") { () throws(SystemError) in
      try source.copyRest(to: copy)
    }
  }

  /// Reserves a path in the site, makes its folders, and returns where the file is to be written.
  private func place(_ path: String) throws(Diagnostic) -> FilePath {
    guard let file = FilePath(path), Self.isAllowed(path) else { throw .forbiddenPath(path) }
    let folders = sequence(first: file.parent, next: \.parent).prefix { $0.shown != "." }
    let shown = "\(output.shown)/\(path)"
    return try state.withLock { state throws(Diagnostic) in
      precondition(state.lock != nil, "the site was published or discarded")
      guard state.files.isDisjoint(with: folders), !state.folders.contains(file),
        state.files.insert(file).inserted
      else { throw .writtenTwice(shown) }
      for folder in folders.reversed() where state.folders.insert(folder).inserted {
        try reporting(.write, shown) { () throws(SystemError) in
          try output.staging.appending(folder).createFolder()
        }
      }
      return output.staging.appending(file)
    }
  }

  /// Whether a path stays in the site; names with a dot at its top are not the site's.
  private static func isAllowed(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map(Substring.init)
    return path != SiteManifest.name && !path.hasPrefix(".")
      && names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
