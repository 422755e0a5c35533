import Foundation

/// Runs the command under strace, which can kill it at any of its system calls, or have them fail.
struct Tracer {
  /// Something done to one system call.
  struct Injection {
    /// The call's names, between commas.
    let call: String

    /// What is done, as strace's `inject` says it.
    let effect: String

    /// To which of its calls each thread.
    var moment: Int?

    /// The path that the calls name, where others are not counted.
    var path: String?

    fileprivate var arguments: [String] {
      let when = moment.map { ":when=\($0)" } ?? ""
      return ["-e", "inject=\(call):\(effect)\(when)"] + (path.map { ["-P", $0] } ?? [])
    }
  }

  /// What came of a run.
  struct Outcome {
    /// What the command said; nil if it was killed.
    let result: Executable.Result?

    /// What it did to its folder, and to that of its temporary files.
    let calls: [TracedCall]

    /// Whether a call on anything else was made to fail, as on what it says into a pipe.
    ///
    /// Openings do not count: all that it opens elsewhere are libraries, in one place after another.
    let isInjectedElsewhere: Bool

    /// The names of the temporary files that it left.
    let leftovers: [String]
  }

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

  /// Runs the command in a course's folder with something done to its system calls.
  func run(
    _ arguments: [String],
    in course: CourseOnDisk,
    injecting injections: Injection...
  ) throws -> Outcome {
    let (temporary, log) = (try TemporaryFolder(), try TemporaryFolder())
    let names = TracedCall.names.joined(separator: ",")
    // It makes all other calls quick, but loses the signals that are to be injected.
    let filter = injections.contains { $0.effect.hasPrefix("signal") } ? [] : ["--seccomp-bpf"]
    let tracing = ["-f", "-qqq", "-y", "-o", log("trace"), "-e", "trace=\(names)"] + filter
    let command = try [Executable.atelier.url.path()] + course.complete(arguments)
    let result: Executable.Result?
    do {
      result = try strace.run(
        tracing + injections.flatMap(\.arguments) + command,
        in: course.folder.path,
        // The leak finder of a sanitized build would trace as well.
        environment: ["LANG": "C", "TMPDIR": temporary.path, "ASAN_OPTIONS": "detect_leaks=0"]
      )
    } catch Executable.Failure.signal(SIGKILL) {
      result = nil
    }
    let trace = try String(decoding: Data(contentsOf: URL(filePath: log("trace"))), as: UTF8.self)
    let calls = TracedCall.all(in: trace, within: [course.folder.path, temporary.path])
    let injected = trace.split(separator: "\n").count { line in
      line.hasSuffix(TracedCall.injected) && !line.contains("openat")
    }
    return Outcome(
      result: result,
      calls: calls,
      isInjectedElsewhere: injected > calls.count { $0.isInjected && $0.name != "openat" },
      leftovers: try FileManager.default.contentsOfDirectory(atPath: temporary.path)
    )
  }

  struct Failure: Error {
    let text: String
  }
}
