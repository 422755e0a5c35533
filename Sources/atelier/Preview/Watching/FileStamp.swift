#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What changes of a file when somebody writes to it or puts another in its place.
struct FileStamp: Hashable {
  private let device: UInt64
  private let number: UInt64
  private let mode: UInt32
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Looks at what stands at a path, a symbolic link not being followed; nil if nothing does.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    // A folder's own date and size change with files in it that do not matter.
    let isFile = status.st_mode & S_IFMT != S_IFDIR
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    size = isFile ? Int64(status.st_size) : 0
    (seconds, nanoseconds) = isFile ? (time.tv_sec, time.tv_nsec) : (0, 0)
  }

  /// Whether it is a folder.
  var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
}
