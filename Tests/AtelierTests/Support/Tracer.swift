import Foundation

/// Runs the command under strace, which can kill it at any of its system calls.
struct Tracer {
  private let strace: Executable

  /// Nil, with the reason printed, where there is no strace or tracing is not allowed.
  init?() throws {
    guard let strace = Executable.installed("strace") else {
      print("not tested: strace is not installed")
      return nil
    }
    let trial = try strace.run(["-o", "/dev/null", "true"], in: "/")
    guard trial.status == 0 else {
      print("not tested: strace may not trace here: \(trial.errors)")
      return nil
    }
    self.strace = strace
  }

  /// Builds a course with something done to its system calls, as strace's `inject` says it.
  ///
  /// - Returns: whether the build was killed.
  /// - Throws: what came of a build that was neither killed nor done.
  func build(_ course: CourseOnDisk, injecting injections: String...) throws -> Bool {
    let arguments = ["build", "--templates", Repository.templates.path()]
    return try run(arguments, in: course, injecting: injections)
  }

  /// Runs the command in a course's folder with something done to its system calls.
  ///
  /// - Returns: whether it was killed.
  /// - Throws: what came of it if it was neither killed nor done.
  func run(
    _ arguments: [String],
    in course: CourseOnDisk,
    injecting injections: [String]
  ) throws -> Bool {
    let command = try Executable.atelier.url.path()
    let inject = injections.flatMap { ["-e", "inject=" + $0] }
    do {
      let result = try strace.run(
        ["-f", "-o", "/dev/null"] + inject + [command] + arguments,
        in: course.folder.path,
        // The leak finder of a sanitized build would trace as well.
        environment: ["LANG": "C", "ASAN_OPTIONS": "detect_leaks=0"]
      )
      guard result.status == 0 else { throw Failure(text: result.errors) }
      return false
    } catch Executable.Failure.signal(SIGKILL) {
      return true
    }
  }

  struct Failure: Error {
    let text: String
  }
}
