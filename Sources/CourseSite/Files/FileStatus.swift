#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the system knows of a file or folder.
struct FileStatus {
  /// What tells it from every other one.
  struct Identity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  let kind: FileKind
  let size: Int
  let identity: Identity

  /// The permissions.
  let mode: mode_t

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(status.st_ino)
    )
    mode = status.st_mode & 0o7777
  }
}
