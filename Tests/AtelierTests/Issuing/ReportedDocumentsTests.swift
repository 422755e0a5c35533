import Foundation
import Testing

@testable import Tracker

/// The report knows which documents were issued, and which are to be made anew.
@Suite struct ReportedDocumentsTests {
  @Test func `what is issued is no longer to be done, and what comes later is`() throws {
    let edition = try IssuedEdition()
    let before = try report(edition)
    #expect(
      before.contains(
        """
        • Attestation de présence : 3 à délivrer, pas pour 1
            pour délivrer ce qui peut l’être → atelier certificates issue --document attendance --key …
            Absent-Exemple (004-E) : aucune minute de présence relevée

        """
      )
    )
    #expect(try edition.issue().status == 0)
    let after = try report(edition)
    #expect(
      after.contains(
        """
        • Attestation de présence : 3 délivrées, pas pour 1
            Absent-Exemple (004-E) : aucune minute de présence relevée
        • Certificat de réalisation : 2 délivrés, pas pour 2

        """
      )
    )
    #expect(!after.contains("certificates"))
    try edition.record("demain.json", [SmallEdition.person("005-F", "Tardif-Exemple")], ["005-F"])
    let later = try report(edition)
    #expect(later.contains("• Attestation de présence : 3 délivrées, 1 à délivrer, pas pour 1\n"))
  }

  @Test func `a document that says something else than the register is to be replaced`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--document", "attendance").status == 0)
    let correction = try edition.course.atelier(
      "attendance",
      "correct",
      "002-C",
      "--given-name",
      "Cosme"
    )
    #expect(correction.status == 0)
    let documents = try edition.register.documents()
    let serial = try #require(documents.first { $0.person == "002-C" }).content.serial.prefix(10)
    #expect(
      try report(edition).contains(
        """
        • Documents délivrés qui ne s’accordent plus avec le registre : 1
            Exemple Côme (002-C), attestation de présence : le document ne dit plus ce que dit le registre (nom : « Côme Exemple », et maintenant « Cosme Exemple ») → atelier certificates reissue \(serial) --reason …

        """
      )
    )
  }

  @Test func `a command is shown with the options that were given, to be typed as it is`() throws {
    let edition = try IssuedEdition()
    let options = ["--course", "./Modules", "--register", "autre registre.sqlite"]
    try FileManager.default.moveItem(
      atPath: edition.course.folder("register.sqlite"),
      toPath: edition.course.folder("autre registre.sqlite")
    )
    let typed = " --course ./Modules --register 'autre registre.sqlite'"
    let report = try report(edition, options)
    #expect(report.contains("issue --document attendance\(typed) --key …\n"))
    let issued = try edition.course.atelier(IssuedEdition.issuing + ["--no-pdf"] + options)
    #expect(issued.status == 0)
    let correct = ["attendance", "correct", "002-C", "--given-name", "Cosme"] + options
    #expect(try edition.course.atelier(correct).status == 0)
    let told = try edition.course.atelier(IssuedEdition.issuing + ["--no-pdf"] + options)
    #expect(told.errors.contains("\(typed) --reason …\n"))
    #expect(try self.report(edition, options).contains("\(typed) --reason …\n"))
  }

  @Test func `in JSON each right says whether it was used`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let result = try edition.course.atelier(Self.reporting + ["--json"])
    let report = try JSONDecoder().decode(Shown.self, from: Data(result.output.utf8))
    let issued = report.participants.flatMap { person in
      person.documents.filter(\.issued).map { "\(person.id) \($0.document)" }
    }
    #expect(issued == ["003-D attendance"])
  }

  /// What is read of the report in JSON.
  private struct Shown: Decodable {
    struct Person: Decodable {
      struct Document: Decodable {
        let document: String
        let issued: Bool
      }

      let id: String
      let documents: [Document]
    }

    let participants: [Person]
  }

  private static let reporting = ["attendance", "report", "--today", "2026-06-10"]

  private func report(_ edition: IssuedEdition, _ options: [String] = []) throws -> String {
    let result = try edition.course.atelier(Self.reporting + options)
    #expect(result.errors == "")
    // Lines are broken at the width of a terminal, never before these signs.
    return result.output.replacing("\n      ", with: " ").replacing("\u{A0}", with: " ")
  }
}
