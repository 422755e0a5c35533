import Foundation
import Testing

@testable import Tracker

/// Documents are issued by a command that is killed at one of its system calls.
@Suite(.serialized) struct KilledIssueTests {
  /// The calls that change a disk, by all their names on the computers there are.
  static let calls = [
    "openat", "?pwrite64,?write", "?fsync,?fdatasync", "?unlink,?unlinkat",
    "?rename,?renameat,?renameat2", "?chmod,?fchmodat", "?mkdir,?mkdirat",
  ]

  /// Which of them to be killed at: in the normal run some, for a proof each of many.
  static func moments(of call: String) -> [Int] {
    if ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" { return Array(1...200) }
    switch call {
    case "openat": return [60, 100]
    case "?pwrite64,?write": return [2, 9, 15, 25]
    case "?rename,?renameat,?renameat2": return [1, 3, 6]
    case "?chmod,?fchmodat": return [2, 4]
    case "?fsync,?fdatasync": return [1, 3]
    default: return [1]
    }
  }

  @Test func `all documents of the command are recorded or none, and no file is without`() throws {
    guard let tracer = try Tracer() else { return }
    let edition = try IssuedEdition()
    let start = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    let arguments = IssuedEdition.issuing + ["--no-pdf"]
    var (kills, recorded) = (0, 0)
    for call in Self.calls {
      for moment in Self.moments(of: call) {
        try edition.course.write("register.sqlite", bytes: start)
        if try edition.course.names.contains("documents") {
          try edition.course.remove("documents")
        }
        let place: Comment = "killed at \(call) \(moment)"
        let wasKilled = try tracer.run(
          arguments,
          in: edition.course,
          injecting: ["\(call):signal=KILL:when=\(moment)"]
        )
        let tokens = try edition.register.documents().map(\.content.token)
        #expect(tokens.isEmpty || tokens.count == 5, place)
        for file in try edition.files where file.hasSuffix(".html") && !file.hasPrefix(".") {
          let text = try edition.course.text("documents/\(file)")
          #expect(tokens.contains { text.contains($0) }, place)
          #expect(text.hasSuffix("</html>\n"), place)
        }
        #expect(try edition.course.atelier(arguments).status == 0, place)
        let after = try edition.register.documents().map(\.content.token)
        #expect(after.count == 5 && (tokens.isEmpty || after == tokens), place)
        #expect(try edition.files == IssueTests.files, place)
        for file in IssueTests.files where file.hasSuffix(".html") {
          let text = try edition.course.text("documents/\(file)")
          #expect(after.contains { text.contains($0) }, place)
        }
        guard wasKilled else { break }
        kills += 1
        if !tokens.isEmpty { recorded += 1 }
      }
    }
    #expect(kills >= 9 && recorded >= 3)
    if ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" {
      print("killed \(kills) times, \(recorded) of them with the documents recorded")
    }
  }
}
