import Courseware
import Foundation
import GRDB
import Testing

@testable import Tracker

/// The register's file: what it promises, and what it keeps of its past.
@Suite struct RegisterTests {
  private let folder: TemporaryFolder
  private let edition = Register.Edition(workshop: "demo", course: "essai")

  init() throws { folder = try TemporaryFolder() }

  @Test func `what is acknowledged survives a power cut`() throws {
    let register = try Register(folder("r.sqlite"), of: edition, made: true)
    let settings = try register.read { database in
      try ["synchronous", "journal_mode", "secure_delete", "foreign_keys", "recursive_triggers"]
        .map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
    }
    // EXTRA synchronises the folder as well: 3 where FULL is 2.
    #expect(settings == ["3", "delete", "1", "1", "1"])
  }

  @Test func `a register that was left in WAL mode leaves it`() throws {
    let path = folder("r.sqlite")
    _ = try Register(path, of: edition, made: true)
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try other.close()
    let register = try Register(path, of: edition)
    let mode = try register.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    #expect(mode == "delete")
  }

  @Test func `an import synchronises its data before it is acknowledged`() throws {
    guard let strace = Executable.installed("strace") else {
      print("not tested: strace is not installed")
      return
    }
    let edition = try SmallEdition()
    try edition.write("a.json", people: [SmallEdition.person("a", "Exemple")])
    #expect(try edition.importing("a.json").status == 0)
    try edition.write("b.json", people: [SmallEdition.person("b", "Exemplaire")])
    let command = try Executable.atelier.url.path()
    let result = try strace.run(
      ["-f", "-o", "log", "-e", "trace=fsync,fdatasync,unlink,write", command, "attendance"]
        + ["import", "b.json", "--today", "2026-06-10"],
      in: edition.course.folder.path,
      environment: ["LANG": "C", "ASAN_OPTIONS": "detect_leaks=0"]
    )
    #expect(result.status == 0)
    let log = try edition.course.text("log").split(separator: "\n")
    let calls = log.compactMap { line in
      ["fsync(", "fdatasync(", "-journal\"", "write(1,"].first(where: line.contains)
    }
    let end = try #require(calls.lastIndex(of: "write(1,"))
    let gone = try #require(calls.lastIndex(of: "-journal\""))
    let isSync = { (call: String) in call == "fsync(" || call == "fdatasync(" }
    // The journal, then the register; then, once the journal is gone, the folder.
    #expect(calls[..<gone].count(where: isSync) >= 2)
    #expect(gone < end && calls[gone..<end].contains(where: isSync))
  }

  @Test func `history is neither changed nor removed, by whatever statement`() throws {
    let register = try Register(folder("r.sqlite"), of: edition, made: true)
    _ = try register.write { database in
      let act = try Act.insert(.import, at: Instant(seconds: 1), into: database)
      var recorder = try ParticipantRecorder(database, act: act) {
        Localized(fr: $0.text, en: $0.text)
      }
      var participant = Participant(id: "a", familyName: "Exemple")
      participant.updatedAt = Instant(seconds: 1)
      return (try recorder.record(participant, file: nil), .commit)
    }
    for statement in [
      "UPDATE participant_fact SET family_name = 'Autre'", "DELETE FROM participant_fact",
      "DELETE FROM act", "UPDATE act SET at = 0", "UPDATE edition SET workshop = 'x'",
      "INSERT OR REPLACE INTO participant_fact SELECT * FROM participant_fact",
      "REPLACE INTO edition SELECT * FROM edition",
    ] {
      #expect(throws: Diagnostic.self, "\(statement)") {
        try register.write { database in (try database.execute(sql: statement), .commit) }
      }
    }
    #expect(try register.participant("a").familyName == "Exemple")
  }

  @Test func `a register of version 1 is opened, read and added to`() throws {
    let path = folder("r.sqlite")
    let dump = Repository.fixtures.appending(path: "Tracker/register-1.sql")
    let old = try DatabaseQueue(path: path)
    try old.writeWithoutTransaction { database in
      try database.execute(sql: String(contentsOf: dump, encoding: .utf8))
    }
    try old.close()
    let register = try Register(path, of: edition)
    #expect(try register.participant("001-B").familyName == "Exemple-Martin")
    #expect(try register.participant("003-D").fullName == "Dr Exemple-Martin")
    let export = String(decoding: try register.export("003-D"), as: UTF8.self)
    try expectGolden(export, "Tracker/register-1.json")
    let serial = String(repeating: "0", count: 26)
    let content = DocumentContent(
      serial: serial,
      participant: "003-D",
      kind: .attendance,
      token: "signé",
      particulars: "{}"
    )
    _ = try register.issue([content], at: Instant(seconds: 1))
    let state = try register.read { database in
      try String.fetchAll(database, sql: "SELECT kind FROM act ORDER BY number")
        + String.fetchAll(database, sql: "PRAGMA integrity_check")
        + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map(\.description)
    }
    #expect(state == ["import", "correct", "merge", "assign", "forget", "issue", "ok"])
    #expect(throws: Diagnostic.self) {
      try register.write { (try $0.execute(sql: "DELETE FROM act"), .commit) }
    }
    #expect(throws: Diagnostic.self) {
      try register.write { database in
        (try database.execute(sql: "REPLACE INTO document SELECT * FROM document"), .commit)
      }
    }
  }
}
