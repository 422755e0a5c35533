#if os(Linux)
import Glibc

/// The kernel's queue of changes, closed at the end of its life.
struct InotifyEvents: ~Copyable {
  /// What can be read when there are changes.
  let descriptor: Int32

  // A file that is being written is of no use yet, so it is heeded when it is closed.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVED_FROM | IN_MOVED_TO
      | IN_MOVE_SELF | IN_ATTRIB
  )

  init() throws(WatchFailure) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw WatchFailure() }
  }

  deinit {
    close(descriptor)
  }

  /// Watches a folder.
  ///
  /// - Returns: the kernel's number for it; nil if it is gone or cannot be read.
  /// - Throws: if the kernel watches too many already.
  func watch(_ folder: String) throws(WatchFailure) -> Int32? {
    let number = inotify_add_watch(descriptor, folder, Self.mask)
    if number >= 0 { return number }
    if errno == ENOSPC || errno == ENOMEM { throw WatchFailure() }
    return nil
  }

  /// Reads the changes that are there, without waiting for others.
  ///
  /// - Parameter report: is given the number of each one's folder, and the name in the folder.
  func read(_ report: (_ folder: Int32, _ name: String?) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      buffer.withUnsafeBytes { bytes in
        var start = 0
        while start < count {
          let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          let nameStart = start + MemoryLayout<inotify_event>.size
          let end = nameStart + Int(event.len)
          let name = String(decoding: bytes[nameStart..<end].prefix { $0 != 0 }, as: UTF8.self)
          report(event.wd, name.isEmpty ? nil : name)
          start = end
        }
      }
    }
  }
}
#endif
