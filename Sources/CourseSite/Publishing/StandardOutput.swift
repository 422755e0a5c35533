public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where a command's results go: a terminal, another program, or a file of the user's.
public enum StandardOutput {
  /// Writes bytes, all of them unless whoever reads them has gone.
  ///
  /// - Throws: a `Diagnostic` if the disk refuses them.
  public static func write(_ bytes: [UInt8]) throws(Diagnostic) {
    let output = FileDescriptor(STDOUT_FILENO)
    var refusal: SystemError?
    do throws(SystemError) { try output.write(bytes) } catch { refusal = error }
    // It is the process's own, and not to be closed here.
    _ = output.release()
    // Whoever closed the pipe does not want to read on; that is no failure of ours.
    guard let refusal, ![EPIPE, EBADF].contains(refusal.code) else { return }
    throw Diagnostic(
      Localized(
        fr: "le résultat ne peut pas être écrit : \(refusal.reason[.french])",
        en: "the result cannot be written: \(refusal.reason[.english])"
      ),
      help: refusal.help
    )
  }
}
