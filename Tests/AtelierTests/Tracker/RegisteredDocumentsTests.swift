import Courseware
import Foundation
import GRDB
import Testing

@testable import Tracker

/// What the register keeps of documents.
@Suite struct RegisteredDocumentsTests {
  private let edition: ReportedEdition
  private var register: Register { edition.register }
  private static let now = Instant(seconds: 5)
  private static let day = CalendarDate(year: 2026, month: 6, day: 10)

  init() throws {
    edition = try ReportedEdition()
    try edition.person("017-T", "Exemple", "Éloïse")
    try edition.person("018-U", "Exemple-Martin")
  }

  @Test func `nobody is given a document twice, not even under a merged number`() throws {
    let first = try register.issue([content("A", "017-T"), content("B", "018-U")], at: Self.now)
    #expect(first.map(\.content.serial) == [serial("A"), serial("B")])
    let again = try register.issue(
      [content("C", "017-T"), content("D", "017-T", .completion)],
      at: Self.now
    )
    #expect(again.map(\.content.serial) == ["A", "B", "D"].map(serial))
    #expect(try register.merge("018-U", into: "017-T", at: Self.now))
    let merged = try register.issue([content("E", "018-U", .completion)], at: Self.now)
    #expect(merged.map(\.content.serial) == ["A", "B", "D"].map(serial))
    #expect(merged.map(\.person) == ["017-T", "017-T", "017-T"])
  }

  @Test func `all documents of a command are recorded, or none`() throws {
    #expect(throws: Diagnostic.self) {
      try register.issue([content("A", "017-T"), content("B", "999-X")], at: Self.now)
    }
    #expect(throws: Diagnostic.self) {
      try register.issue([content("A", "017-T"), content("A", "018-U")], at: Self.now)
    }
    #expect(try register.documents() == [])
  }

  @Test func `a document that is replaced or withdrawn stays known, and counts no longer`() throws {
    _ = try register.issue([content("AAAAAA", "017-T"), content("AAAAAB", "018-U")], at: Self.now)
    let documents = try register.replace(
      serial("AAAAAA"),
      by: content("C", "017-T"),
      reason: "nom corrigé",
      date: Self.day,
      at: Self.now
    )
    #expect(documents.map(\.isStanding) == [false, true, true])
    #expect(documents[0].withdrawal?.replacedBy == serial("C"))
    let whole = try register.withdraw("aaaaab", reason: "erreur", date: Self.day, at: Self.now)
    #expect(whole == serial("AAAAAB"))
    #expect(try register.withdrawals().map(\.serial) == ["AAAAAA", "AAAAAB"].map(serial))
    #expect(try register.withdrawals().map(\.reason) == ["nom corrigé", "erreur"])
    // Of a person whose document was withdrawn, another one counts.
    #expect(try register.issue([content("D", "018-U")], at: Self.now).last?.isStanding == true)
  }

  @Test func `a serial is told by its beginning where that is enough`() throws {
    _ = try register.issue(
      [content("AAAAAA1", "017-T"), content("AAAAAA2", "018-U")],
      at: Self.now
    )
    #expect(try register.document("aaaaaa1").content.participant == "017-T")
    expectDiagnostic("'AAAAA' is too short to tell a document") {
      _ = try register.document("AAAAA")
    }
    expectDiagnostic("several serials begin with 'AAAAAA'") {
      _ = try register.document("AAAAAA")
    }
    expectDiagnostic("no document of the register has the serial 'BBBBBB'") {
      _ = try register.document("BBBBBB")
    }
    _ = try register.withdraw("AAAAAA1", reason: "x", date: Self.day, at: Self.now)
    expectDiagnostic("the document \(serial("AAAAAA1")) was withdrawn on 10 June 2026") {
      _ = try register.withdraw("AAAAAA1", reason: "x", date: Self.day, at: Self.now)
    }
  }

  @Test func `what is recorded of documents is never changed`() throws {
    _ = try register.issue([content("A", "017-T")], at: Self.now)
    _ = try register.withdraw(serial("A"), reason: "x", date: Self.day, at: Self.now)
    for statement in [
      "UPDATE document SET token = 'x'", "DELETE FROM document", "DELETE FROM withdrawal",
      "UPDATE withdrawal SET replaced_by = NULL",
    ] {
      #expect(throws: Diagnostic.self, "\(statement)") { try edition.execute(statement) }
    }
  }

  @Test func `of a forgotten person the serial stays withdrawn, and nothing else`() throws {
    _ = try register.issue(
      [
        content("A", "017-T"), content("B", "017-T", .completion),
        content("C", "017-T", .achievement), content("D", "018-U"),
      ],
      at: Self.now
    )
    _ = try register.withdraw(serial("A"), reason: "Mme Exemple", date: Self.day, at: Self.now)
    let export = String(decoding: try register.export("017-T"), as: UTF8.self)
    for text in ["Mme Exemple", serial("A"), serial("C"), "signé-A", "nom de A", "2026-06-10"] {
      #expect(export.contains(text), "\(text)")
    }
    _ = try register.forget("017-T", at: Self.now)
    #expect(try register.documents().map(\.content.serial) == [serial("D")])
    let kept = RegisteredDocument.Withdrawal(
      serial: serial("A"),
      date: Self.day,
      replacedBy: nil,
      reason: nil
    )
    #expect(try register.withdrawals() == [kept])
    // One that still counts can be withdrawn later by its whole serial, and by nothing less.
    #expect(throws: Diagnostic.self) {
      try register.withdraw("BBBBBB", reason: "x", date: Self.day, at: Self.now)
    }
    _ = try register.withdraw(serial("B"), reason: "Exemple", date: Self.day, at: Self.now)
    #expect(try register.withdrawals().map(\.reason) == [nil, nil])
    #expect(throws: Diagnostic.self) {
      try register.withdraw(serial("B"), reason: "x", date: Self.day, at: Self.now)
    }
    #expect(throws: Diagnostic.self) { try edition.execute("DELETE FROM document") }
  }

  private func serial(_ text: String) -> String {
    String((text + String(repeating: "A", count: 26)).prefix(26))
  }

  private func content(
    _ text: String,
    _ participant: String,
    _ kind: DocumentKind = .attendance
  ) -> DocumentContent {
    DocumentContent(
      serial: serial(text),
      participant: participant,
      kind: kind,
      token: "signé-\(text)",
      particulars: #"{"familyName":"nom de \#(text)","halfDays":[{"minutes":195}]}"#
    )
  }
}
