import Foundation
import Testing

/// A program that a test runs, to the end, as a user would.
struct Executable {
  /// What came of a run.
  struct Result: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A run that did not end as one may expect.
  enum Failure: Error {
    case notBuilt
    case signal(Int32)
    case neverEnds(arguments: [String])
  }

  let url: URL

  /// The command that ATELIER names, else the one built with the tests.
  static var atelier: Executable {
    get throws {
      if let path = ProcessInfo.processInfo.environment["ATELIER"] {
        return Executable(url: URL(filePath: path))
      }
      // The tests' own program lies beside it, or in a bundle beside it.
      let starts = [Bundle.main.executablePath].compactMap { $0 } + CommandLine.arguments
      for start in starts.map({ URL(filePath: $0).resolvingSymlinksInPath() }) {
        for folder in sequence(first: start, next: { $0.deletingLastPathComponent() }).prefix(5) {
          let url = folder.appending(path: "atelier")
          let isFile = try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
          if isFile == true { return Executable(url: url) }
        }
      }
      throw Failure.notBuilt
    }
  }

  /// A program of the system; nil if it is not installed.
  static func installed(_ name: String) -> Executable? {
    let folders = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"]
    return folders.map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
      .map { Executable(url: URL(filePath: $0)) }
  }

  /// Why tests that need some programs of the system are skipped; nil where all are installed.
  static func lacking(_ names: String...) -> Comment? {
    let missing = names.filter { installed($0) == nil }
    return missing.isEmpty ? nil : "not tested: \(missing.joined(separator: ", ")) not installed"
  }

  /// Runs the program until it ends, or for so many seconds, after which the run is a failure.
  ///
  /// Of the machine's environment it gets all but the language and the time zone.
  func run(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:],
    seconds: Double = 120
  ) throws -> Result {
    // Files rather than pipes: they take any amount, and no other child can hold them open.
    let (output, errors) = (try Recording(), try Recording())
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Self.environment(environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    guard end.wait(timeout: .now() + seconds) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw Failure.neverEnds(arguments: arguments)
    }
    let status = process.terminationStatus
    guard process.terminationReason == .exit else { throw Failure.signal(status) }
    return Result(status: status, output: try output.text, errors: try errors.text)
  }

  /// The environment of a program: this one's, but for its language and zone, with some changes.
  static func environment(_ changes: [String: String]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("LC_") && !["LANG", "LANGUAGE", "TZ"].contains($0.key) }
    return own.merging(changes) { _, changed in changed }
  }
}

/// What a program writes, kept in a file until it is read.
private final class Recording {
  let handle: FileHandle
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(["text": ""])
    handle = try FileHandle(forWritingTo: URL(filePath: folder("text")))
  }

  var text: String {
    get throws {
      try handle.close()
      return String(decoding: try Data(contentsOf: URL(filePath: folder("text"))), as: UTF8.self)
    }
  }
}
