import CRename

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The system calls that name a file by its path.
extension FilePath {
  /// What stands at the path, a symbolic link not being followed; nil if nothing does.
  func status() throws(SystemError) -> FileStatus? {
    var status = stat()
    do {
      try call { lstat($0, &status) }
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
    return FileStatus(status)
  }

  /// The path without symbolic links, `.` and `..`.
  func resolved() throws(SystemError) -> FilePath {
    guard let resolved = realpath(bytes, nil) else { throw SystemError(code: errno) }
    defer { free(resolved) }
    return FilePath(UnsafeBufferPointer(start: resolved, count: strlen(resolved)))
  }

  func createFolder(mode: mode_t = 0o755) throws(SystemError) {
    try call { mkdir($0, mode) }
  }

  func removeFile() throws(SystemError) {
    try call { unlink($0) }
  }

  func removeFolder() throws(SystemError) {
    try call { rmdir($0) }
  }

  func setMode(_ mode: mode_t) throws(SystemError) {
    try call { chmod($0, mode) }
  }

  /// Gives what stands here another path, in the place of a file or an empty folder there.
  func rename(to other: FilePath) throws(SystemError) {
    try call { Self.rename($0, other.bytes) }
  }

  private static func rename(_ old: UnsafePointer<CChar>, _ new: [CChar]) -> Int32 {
    #if canImport(Darwin)
    Darwin.rename(old, new)
    #else
    Glibc.rename(old, new)
    #endif
  }

  /// Lets two folders change places, in one step.
  func exchange(with other: FilePath) throws(SystemError) {
    let code = atelier_rename_exchange(bytes, other.bytes)
    guard code == 0 else { throw SystemError(code: code) }
  }

  /// Gives the file that stands here a second path.
  func link(to other: FilePath) throws(SystemError) {
    try call { linkat(AT_FDCWD, $0, AT_FDCWD, other.bytes, 0) }
  }

  /// Makes a symbolic link elsewhere that leads where the one here leads.
  func copySymbolicLink(to other: FilePath) throws(SystemError) {
    let capacity = Int(PATH_MAX)
    var target = [CChar](repeating: 0, count: capacity + 1)
    let count = readlink(bytes, &target, capacity)
    guard count >= 0 else { throw SystemError(code: errno) }
    let link = FilePath(target)
    try link.call { symlink($0, other.bytes) }
  }

  private func call(_ body: (UnsafePointer<CChar>) -> Int32) throws(SystemError) {
    while body(bytes) != 0 {
      let code = errno
      guard code == EINTR else { throw SystemError(code: code) }
    }
  }
}
