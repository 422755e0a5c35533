import Foundation

/// One run of WeasyPrint, in a process of its own.
struct PrintProcess: Sendable {
  /// What came of a run.
  struct End: Sendable {
    let status: Int32

    /// The last that it said before it failed.
    var complaint = ""
  }

  private let python: PythonCommand
  private let arguments: [String]
  private let folder: String

  init(_ python: PythonCommand, arguments: [String], folder: String) {
    self.python = python
    self.arguments = arguments
    self.folder = folder
  }

  /// Runs to the end; nil where the task is cancelled.
  func run(_ event: @escaping @Sendable (PrintEvent) -> Void) async -> End? {
    let state = RunState()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // It waits for the process, which the threads of tasks must not.
        DispatchQueue.global().async {
          continuation.resume(returning: runAndWait(state, event))
        }
      }
    } onCancel: {
      state.cancel()
    }
  }

  private func runAndWait(_ state: RunState, _ event: (PrintEvent) -> Void) -> End? {
    let process = Process()
    process.executableURL = URL(filePath: python.words[0])
    process.arguments = python.words.dropFirst() + ["-c", PrintScript.text] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    // Held open while this program lives: the script ends when it is closed.
    let (life, output, errors) = (Pipe(), Pipe(), folder + "/errors.txt")
    process.standardInput = life
    process.standardOutput = output
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardError = FileHandle(forWritingAtPath: errors)
    do {
      guard try state.start({ try process.run() }, process: { process.processIdentifier }) else {
        return nil
      }
    } catch {
      return End(status: -1, complaint: "\(python.words[0]): \(error.localizedDescription)")
    }
    Self.read(output.fileHandleForReading, event)
    process.waitUntilExit()
    guard state.end() else { return nil }
    try? life.fileHandleForWriting.close()
    let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    let last = said.split(whereSeparator: \.isNewline).last.map(String.init)
    return End(status: process.terminationStatus, complaint: last ?? "")
  }

  /// Reads what the script says, a line at a time, until it ends.
  private static func read(_ handle: FileHandle, _ event: (PrintEvent) -> Void) {
    var rest = Data()
    while true {
      let data = handle.availableData
      guard !data.isEmpty else { return }
      rest += data
      let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      rest = Data(lines.last ?? Data())
      for line in lines.dropLast() {
        PrintEvent(line: String(decoding: line, as: UTF8.self)).map(event)
      }
    }
  }

  /// All of this program's environment, and what makes bytes depend on nothing else.
  ///
  /// Fonts are cut to the characters used with a date in them, which is the first of 1980 where a
  /// document bears none, and sets are gone through in an order of chance. What WeasyPrint keeps for
  /// a while goes with the folder.
  private var environment: [String: String] {
    let fixed = [
      "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1",
      "TMPDIR": folder,
    ]
    return ProcessInfo.processInfo.environment.merging(fixed) { _, fixed in fixed }
  }
}
