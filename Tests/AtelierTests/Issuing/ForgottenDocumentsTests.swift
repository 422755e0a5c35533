import Courseware
import Foundation
import Testing

@testable import Tracker

/// What becomes of the documents of people who are forgotten.
@Suite struct ForgottenDocumentsTests {
  private let edition: IssuedEdition

  init() throws {
    edition = try IssuedEdition()
    #expect(try edition.issue().status == 0)
  }

  @Test func `of a forgotten person the files go with what the register has`() throws {
    let serial = try edition.serial(of: "001-B", .attendance)
    _ = try edition.certificates("withdraw", serial, "--reason", "Éloïse", "--today", "2026-06-11")
    #expect(try edition.issue().status == 0)
    let result = try edition.course.atelier("attendance", "forget", "001-B", "--despite-retention")
    #expect(result.status == 0)
    #expect(
      result.output.hasPrefix(
        """
        oublié : il ne reste rien de 001-B dans le registre
        supprimé : documents/Exemple-Martin-Eloise-certificat-realisation.html
        supprimé : documents/publipostage.csv
        à nettoyer vous-même
        """
      )
    )
    #expect(try edition.files == Array(IssueTests.files.prefix(3)))
    let bytes = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    for trace in ["Éloïse", "001-B", "eloise@"] {
      #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace)")
    }
    #expect(try edition.register.withdrawals().map(\.serial) == [serial])
    #expect(try edition.issue().output.hasPrefix("aucun nouveau document\n"))
  }

  @Test func `a file goes too that bears a name from before somebody else was forgotten`() throws {
    let forget = ["attendance", "forget", "--despite-retention"]
    #expect(try edition.course.atelier(forget + ["002-C"]).status == 0)
    #expect(try edition.issue().status == 0)
    let names = ["Exemple-Come-003-D", "Exemple-Come"].map { "\($0)-attestation-presence.html" }
    #expect(try edition.files.filter { $0.contains("Come") } == names)
    #expect(try edition.course.atelier(forget + ["003-D"]).status == 0)
    #expect(try edition.files.filter { $0.contains("Come") } == [])
  }
}
