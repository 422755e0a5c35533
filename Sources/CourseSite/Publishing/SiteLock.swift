import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The right to publish into an output folder, which one build has at a time.
///
/// The system takes it back when the process ends, however it ends; the file is removed before
/// the lock is given up, so that nothing is left beside the site.
struct SiteLock: ~Copyable {
  private let file: FilePath
  private let descriptor: FileDescriptor

  /// Takes the lock.
  init(_ output: OutputFolder) throws(Diagnostic) {
    descriptor = try Self.lock(output)
    file = output.lockFile
  }

  deinit {
    try? file.removeFile()
  }

  private static func lock(_ output: OutputFolder) throws(Diagnostic) -> FileDescriptor {
    let file = output.lockFile
    while true {
      var (isLocked, isCurrent) = (false, false)
      let descriptor = try reporting(.write, output.path.parent.shown) { () throws(SystemError) in
        let descriptor = try FileDescriptor(file, O_RDWR | O_CREAT | O_NOFOLLOW)
        isLocked = try descriptor.lock()
        isCurrent = try file.status()?.identity == descriptor.status().identity
        return descriptor
      }
      guard isLocked else { throw .outputIsLocked(output.shown) }
      // The build that had the lock may have removed the file after it was opened here: another
      // one can then make and lock a new file, and this lock is worth nothing.
      if isCurrent { return descriptor }
    }
  }
}
