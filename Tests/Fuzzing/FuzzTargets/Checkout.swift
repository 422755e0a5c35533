import Courseware
import Foundation

/// This checkout of the repository.
enum Checkout {
  /// Its top folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a register that is never made: what is to be recorded is tried in memory.
  static let noRegister = root.appending(path: "Tests/Fuzzing/none.sqlite").path

  /// What was said of a file of the repository that should be good.
  struct Fault: Error, CustomStringConvertible {
    let description: String

    init(_ diagnostics: [Diagnostic]) {
      description = diagnostics.map { $0.text(in: .english) }.joined()
    }
  }
}
