import Foundation
import GRDB
import Testing

@testable import Tracker

/// Imports that are killed at one of their system calls.
@Suite(.serialized) struct KilledImportTests {
  @Test(arguments: [false, true])
  func `leave all files of the command or none, and importing again completes it`(
    isFirst: Bool
  ) throws {
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
    guard let series = try FaultSeries(.kill, of: arguments, in: edition.course) else { return }
    let kills = try series.run(9) {
      for name in try edition.course.names where name.hasPrefix("register") {
        try edition.course.remove(name)
      }
      if !isFirst { try edition.course.write("register.sqlite", bytes: start) }
    } check: { _, place in
      if try edition.course.names.contains("register.sqlite") {
        let found = try contents(edition)
        #expect(found == new || found == (isFirst ? nil : old), place)
      }
      #expect(try edition.course.atelier(arguments).status == 0, place)
      #expect(try contents(edition) == new, place)
      let names = ["Modules", "a.json", "b.json", "c.json", "register.sqlite"]
      #expect(try edition.course.names == names, place)
    }
    #expect(kills >= 6)
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
