#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension FilePath {
  /// The names in the folder, ordered by their bytes; a symbolic link to a folder is refused.
  func names() throws(SystemError) -> [FilePath] {
    let descriptor = try FileDescriptor(self, O_RDONLY | O_DIRECTORY | O_NOFOLLOW).release()
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw SystemError(code: code)
    }
    defer { closedir(stream) }
    var names: [FilePath] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let code = errno
        guard code == 0 else { throw SystemError(code: code) }
        return names.sorted()
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        FilePath($0.prefix { $0 != 0 }.map(CChar.init(bitPattern:)))
      }
      if !name.isHidden || ![".", ".."].contains(name.shown) { names.append(name) }
    }
  }

  /// Creates the folder and those that it lies in, where they do not exist.
  func createFolders(mode: mode_t = 0o755) throws(SystemError) {
    guard try status() == nil else { return }
    try parent.createFolders(mode: mode)
    do {
      try createFolder(mode: mode)
    } catch {
      guard error.code == EEXIST else { throw error }
    }
  }

  /// Removes what stands at the path, with all that is in it; nothing is wrong if nothing is there.
  func removeTree() throws(SystemError) {
    guard let status = try status() else { return }
    guard status.kind == .folder else { return try removeFile() }
    if status.mode & 0o700 != 0o700 { try setMode(status.mode | 0o700) }
    for name in try names() { try appending(name).removeTree() }
    try removeFolder()
  }

  /// Gives everything at the path a second path, as hard links where the disk allows it.
  func linkTree(to other: FilePath) throws(SystemError) {
    guard let status = try status() else { return }
    switch status.kind {
    case .symbolicLink: try copySymbolicLink(to: other)
    case .folder:
      try other.createFolder()
      for name in try names() { try appending(name).linkTree(to: other.appending(name)) }
      try other.setMode(status.mode)
    case .file, .pipe, .socket, .device:
      do {
        try link(to: other)
      } catch  where status.kind == .file && Self.linkRefusals.contains(error.code) {
        try copyFile(to: other)
        try other.setMode(status.mode)
      }
    }
  }

  /// Copies the bytes of a file to a path where nothing stands yet.
  func copyFile(to other: FilePath) throws(SystemError) {
    let source = try FileDescriptor(self, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try source.copyRest(to: other)
  }

  /// What a disk answers that has no hard links, or none to this file.
  private static let linkRefusals = [EPERM, EXDEV, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EACCES]
}

extension FileDescriptor {
  /// Copies what was not read yet into a new file.
  func copyRest(to path: FilePath) throws(SystemError) {
    let copy = try FileDescriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    while true {
      let bytes = try read(1 << 18)
      if bytes.isEmpty { return try copy.finish() }
      try copy.write(bytes)
    }
  }
}
