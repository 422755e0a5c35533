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
    do throws(SystemError) {
      try FileDescriptor(dup(STDOUT_FILENO)).write(bytes)
    } catch {
      // Whoever closed the pipe does not want to read on; that is no failure of ours.
      guard ![EPIPE, EBADF].contains(error.code) else { return }
      throw Diagnostic(
        Localized(
          fr: "le résultat ne peut pas être écrit : \(error.reason[.french])",
          en: "the result cannot be written: \(error.reason[.english])"
        ),
        help: error.help
      )
    }
  }
}
