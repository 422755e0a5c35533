import Foundation
import Testing

/// A file made of a good one of its format; see `Fixtures/formats/README.md` beside these tests.
struct FormatCase: CustomTestStringConvertible, Sendable {
  /// `good`, `bad`, or `beyond` what a schema can say.
  let verdict: String

  /// What is the case.
  let what: String

  /// The whole file.
  let text: String

  var testDescription: String { "\(verdict): \(what)" }

  private static let folder = Repository.root.appending(path: "Tests/Fixtures/formats")

  /// The good file of a format.
  static func good(_ format: String) throws -> String {
    try String(contentsOf: folder.appending(path: "\(format).json"), encoding: .utf8)
  }

  /// All cases of a format.
  static func all(_ format: String) throws -> [FormatCase] {
    let good = try good(format).split(separator: "\n")
      .map { $0.drop { $0 == " " } }.joined(separator: " ")
    let cases = try String(contentsOf: folder.appending(path: "\(format).cases"), encoding: .utf8)
    return try cases.split(separator: "\n").map { line in
      let parts = line.split(separator: " | ").map(String.init)
      try #require(parts.count == 4, "\(line)")
      try #require(good.ranges(of: parts[2]).count == 1, "\(line)")
      let new = parts[3].replacing("∅", with: "").replacing(/«(.)×([0-9]+)»/) {
        String(repeating: String($0.1), count: Int($0.2) ?? 0)
      }
      return FormatCase(
        verdict: parts[0],
        what: parts[1],
        text: good.replacing(parts[2], with: new)
      )
    }
  }
}
