import Foundation

/// A program that runs beside a test, and holds open no file but its own.
///
/// One that Foundation starts also inherits what Foundation waits by for the end of others; started
/// for long, it would keep them from ending.
struct Child {
  struct NotStarted: Error {
    let code: Int32
  }

  /// What it writes to standard output.
  let output: FileHandle

  private let process: pid_t

  /// Starts a program, with standard error going to a file that is there, in the environment of
  /// `Executable.environment(_:)`.
  init(
    _ program: String,
    _ arguments: [String],
    in folder: String,
    environment: [String: String],
    errors: String
  ) throws {
    let pipe = Pipe()
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe.fileHandleForWriting.fileDescriptor, 1)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY, 0)
    for number in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&actions, number) }
    // The system's own way to name the folder has no name in Swift.
    let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder, program]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var settings = Executable.environment(environment).map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var process = pid_t()
    let code = posix_spawn(&process, shell[0], &actions, nil, &words, &settings)
    guard code == 0 else { throw NotStarted(code: code) }
    try pipe.fileHandleForWriting.close()
    output = pipe.fileHandleForReading
    self.process = process
  }

  /// Sends a signal and waits for the end.
  ///
  /// - Returns: the exit code; nil if it was the signal that ended it.
  @discardableResult func end(by signal: Int32) -> Int32? {
    kill(process, signal)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
