public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where a command gives its results.
public enum StandardOutput {
  /// Writes a result as it stands.
  ///
  /// - Throws: a `Diagnostic` if it cannot be written, such as to a disk that is full; that nobody
  ///   reads on is no failure.
  public static func write(_ bytes: [UInt8]) throws(Diagnostic) {
    let output = FileDescriptor(STDOUT_FILENO)
    var refusal: SystemError?
    do throws(SystemError) { try output.write(bytes) } catch { refusal = error }
    // It is the process's own, and not to be closed here.
    _ = output.release()
    guard let refusal, refusal.code != EPIPE else { return }
    throw Diagnostic(refusal, .write, "stdout")
  }
}
