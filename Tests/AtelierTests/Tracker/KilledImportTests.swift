import Foundation
import GRDB
import Testing

@testable import Tracker

/// Imports that are killed at one of their system calls.
@Suite(.serialized) struct KilledImportTests {
  /// The calls by which SQLite changes a disk, and those of others around them.
  static let calls = [
    "openat", "?pwrite64,?write", "?fsync,?fdatasync", "?unlink,?unlinkat", "fcntl", "ftruncate",
  ]

  /// Which of them to be killed at: in the normal run some, for a proof each of 40.
  static func moments(of call: String) -> [Int] {
    if ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" { return Array(1...60) }
    return call == "?pwrite64,?write" ? [1, 3, 8] : [1, 3]
  }

  @Test(arguments: [false, true])
  func `leave all files of the command or none, and importing again completes it`(
    isFirst: Bool
  ) throws {
    guard let tracer = try Tracer() else { return }
    let edition = try SmallEdition()
    try edition.write("a.json", people: [SmallEdition.person("a", "Exemple")])
    #expect(try edition.importing("a.json").status == 0)
    let old = try contents(edition)
    let start = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    for name in ["b", "c"] {
      try edition.write(
        "\(name).json",
        people: (0..<40).map { SmallEdition.person("\(name)\($0)", "Exemple-\(name)-\($0)") },
        records: (0..<40).map { SmallEdition.record("\(name)\($0)") }
      )
    }
    let arguments = ["attendance", "import", "--today", "2026-06-10", "a.json", "b.json", "c.json"]
    #expect(try edition.course.atelier(arguments).status == 0)
    let new = try contents(edition)
    #expect(new != old)
    var kills = 0
    for call in Self.calls {
      for moment in Self.moments(of: call) {
        try edition.course.remove("register.sqlite")
        if !isFirst { try edition.course.write("register.sqlite", bytes: start) }
        let wasKilled = try tracer.run(
          arguments,
          in: edition.course,
          injecting: ["\(call):signal=KILL:when=\(moment)"]
        )
        if try edition.course.names.contains("register.sqlite") {
          let found = try contents(edition)
          let isWhole = found == new || found == (isFirst ? nil : old)
          #expect(isWhole, "killed at \(call) \(moment)")
        }
        #expect(try edition.course.atelier(arguments).status == 0, "killed at \(call) \(moment)")
        #expect(try contents(edition) == new, "killed at \(call) \(moment)")
        let names = ["Modules", "a.json", "b.json", "c.json", "register.sqlite"]
        #expect(try edition.course.names == names)
        guard wasKilled else { break }
        kills += 1
      }
    }
    #expect(kills >= 9)
    if ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" {
      print("killed \(kills) times, \(isFirst ? "making" : "adding to") a register")
    }
  }

  /// What a register holds that is whole; nil of one in which nothing was ever recorded.
  private func contents(_ edition: SmallEdition) throws -> String? {
    let path = edition.course.folder("register.sqlite")
    let queue = try DatabaseQueue(path: path)
    let isEmpty = try queue.read { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }
    try queue.close()
    if isEmpty { return nil }
    let key = Register.Edition(workshop: "demo", course: "essai")
    let contents = try Register(path, of: key).contents()
    return contents == (try Register(inMemoryFor: key).contents()) ? nil : contents
  }
}
