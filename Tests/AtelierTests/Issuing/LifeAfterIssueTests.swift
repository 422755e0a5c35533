import Certificates
import Courseware
import Foundation
import GRDB
import Testing

@testable import Tracker

/// What becomes of documents once they were issued.
@Suite struct LifeAfterIssueTests {
  private let edition: IssuedEdition

  init() throws {
    edition = try IssuedEdition()
    #expect(try edition.issue().status == 0)
  }

  @Test func `a corrected name is said, and the document is replaced when one wishes`() throws {
    let serial = try edition.serial(of: "002-C", .completion)
    #expect(
      try edition.course.atelier("attendance", "correct", "002-C", "--given-name", "Cosme").status
        == 0
    )
    let told = try edition.issue("--participant", "002-C", "--document", "completion")
    #expect(
      told.errors == """
        warning: Exemple Côme (002-C), certificat de réalisation : le document ne dit plus ce que dit le registre (nom : « Côme Exemple », et maintenant « Cosme Exemple »)
        help: remplacez-le : atelier certificates reissue \(serial.prefix(10)) --reason …

        """
    )
    #expect(told.status == 0)
    try edition.course.write("documents/Exemple-Come-courriel.eml", "an old draft")
    let result = try edition.certificates(
      "reissue",
      // As it is on paper: groups of four, with blanks of either kind.
      serial.prefix(4).lowercased(),
      "\(serial.dropFirst(4).prefix(4))\u{A0}\(serial.dropFirst(8).prefix(2))",
      "--reason",
      " prénom\n corrigé",
      "--key",
      "cle.pem",
      "--issued",
      "2026-06-10",
      "--no-pdf"
    )
    let documents = try edition.register.documents()
    let (old, new) = (
      try #require(documents.first { $0.content.serial == serial }), try #require(documents.last)
    )
    #expect(
      result
        == .init(
          status: 0,
          output: """
            Exemple Cosme (002-C), certificat de réalisation : \(new.content.serial) remplace \(serial)
            supprimé : documents/Exemple-Come-certificat-realisation.html
            supprimé : documents/Exemple-Come-courriel.eml
            faites-le savoir : atelier certificates publish-withdrawn
            pour un publipostage : documents/publipostage.csv

            """,
          errors: ""
        )
    )
    #expect(old.withdrawal?.replacedBy == new.content.serial)
    #expect(old.withdrawal?.reason == "prénom corrigé")
    let file = "Exemple-Cosme-certificat-realisation.html"
    let certificate = try #require(try edition.certificate(in: file))
    #expect(certificate.name == "Cosme Exemple")
    #expect(certificate.replaces?.text == serial)
    #expect(try !edition.files.contains("Exemple-Come-certificat-realisation.html"))
    let again = try edition.issue("--participant", "002-C", "--document", "completion")
    #expect(again.errors == "")
    #expect(try edition.register.documents() == documents)
  }

  @Test func `a document under the same name takes the old one's place in the folder`() throws {
    let serial = try edition.serial(of: "001-B", .attendance)
    let file = "Exemple-Martin-Eloise-attestation-presence"
    try edition.course.write("documents/\(file).pdf", "an old PDF")
    let reissue = [
      "certificates", "reissue", serial, "--reason", "x", "--key", "cle.pem", "--issued",
      IssuedEdition.day, "--no-pdf",
    ]
    #expect(try edition.course.atelier(reissue).status == 0)
    #expect(try edition.certificate(in: file + ".html")?.replaces?.text == serial)
    #expect(try !edition.files.contains(file + ".pdf"))
    let twice = try edition.course.atelier(reissue)
    #expect(twice.errors.hasPrefix("error: le document \(serial) est remplacé depuis le 10 juin"))
    #expect(twice.status == 1)
  }

  @Test func `a withdrawn document is given again to those only who are named`() throws {
    let serial = try edition.serial(of: "001-B", .attendance)
    let result = try edition.certificates(
      "withdraw",
      serial,
      "--reason",
      "fraude",
      "--today",
      "2026-06-11"
    )
    #expect(
      result
        == .init(
          status: 0,
          output: """
            retiré : \(serial)
            supprimé : documents/Exemple-Martin-Eloise-attestation-presence.html
            supprimé : documents/publipostage.csv
            faites-le savoir : atelier certificates publish-withdrawn

            """,
          errors: ""
        )
    )
    let all = try edition.issue()
    #expect(
      all.output.contains(
        """
        retirés ; pour en délivrer de nouveau, nommez la personne avec --participant :
          Exemple-Martin Éloïse (001-B) : attestation de présence (11 juin 2026)

        """
      )
    )
    #expect(try edition.register.documents().count == 5)
    let named = try edition.issue("--participant", "001-B")
    #expect(named.output.hasPrefix("délivrés : 1 document\n"))
    #expect(try edition.register.documents().count == 6)
  }

  @Test func `a document that is no longer due is said`() throws {
    try edition.course.write(
      "correction.json",
      SmallEdition.file(
        records: [
          SmallEdition.record(
            "003-D",
            "matin",
            #""status": "absent""#,
            at: "2026-06-10T09:00:00+02:00"
          )
        ]
      )
    )
    let imported = try edition.course.atelier(
      "attendance",
      "import",
      "correction.json",
      "--today",
      "2026-06-10"
    )
    #expect(imported.status == 0)
    let serial = try edition.serial(of: "003-D", .attendance)
    let result = try edition.issue()
    #expect(
      result.errors == """
        warning: Exemple Come (003-D), attestation de présence : délivré, mais le registre n'y donne plus droit (aucune minute de présence relevée)
        help: corrigez le registre, ou retirez le document : atelier certificates withdraw \(serial.prefix(10)) --reason …

        """
    )
    let reissue = try edition.certificates(
      "reissue",
      serial,
      "--reason",
      "x",
      "--key",
      "cle.pem",
      "--issued",
      "2026-06-10",
      "--no-pdf"
    )
    #expect(reissue.errors.hasPrefix("error: le registre ne donne plus droit à ce document : "))
    #expect(reissue.status == 1)
  }

  @Test func `of two people who were one, one document is to be withdrawn`() throws {
    #expect(try edition.course.atelier("attendance", "merge", "002-C", "003-D").status == 0)
    let result = try edition.issue()
    let serial = try edition.serial(of: "002-C", .attendance)
    #expect(
      result.errors.hasPrefix(
        """
        warning: Exemple Côme (002-C), attestation de présence : délivré deux fois, sous deux numéros réunis depuis
        help: retirez le premier : atelier certificates withdraw \(serial.prefix(10)) --reason …

        """
      )
    )
    #expect(try edition.register.documents().count == 5)
    #expect(try edition.register.documents().allSatisfy { $0.person != "003-D" })
  }

  @Test func `a document that cannot be read back can be withdrawn, and is told`() throws {
    let serial = try edition.serial(of: "001-B", .attendance)
    try edition.register.write { database in
      let damage = """
        DROP TRIGGER keep_document_update; DROP TRIGGER keep_document_delete;
        UPDATE document SET particulars = '{}' WHERE serial = '\(serial)';
        \(RegisterSchema.guards(of: ["document"]))
        """
      return (try database.execute(sql: damage), .commit)
    }
    let result = try edition.certificates("withdraw", serial, "--reason", "x")
    #expect(result.output.hasPrefix("retiré : \(serial)\n"))
    #expect(
      result.errors.hasPrefix(
        "warning: ce que le registre garde du document \(serial) ne se lit pas\nhelp: "
      )
    )
    #expect(result.status == 0)
    let forgotten = try edition.course.atelier(
      "attendance",
      "forget",
      "001-B",
      "--despite-retention"
    )
    #expect(forgotten.errors.hasPrefix("warning: ce que le registre garde du document \(serial)"))
    #expect(forgotten.status == 0)
  }

  @Test func `what counts no longer is published without a name`() throws {
    let modules = try edition.course.files(in: "Modules")
    let serial = try edition.serial(of: "001-B", .attendance)
    _ = try edition.certificates("withdraw", serial, "--reason", "Éloïse", "--today", "2026-06-11")
    let result = try edition.certificates("publish-withdrawn", "--today", "2026-06-12")
    #expect(
      result.output == """
        écrit : Modules/withdrawn.json, 1 document
        construisez le site (atelier build) et publiez-le : la page de vérification le saura

        """
    )
    #expect(differences(modules, try edition.course.files(in: "Modules")) == ["withdrawn.json"])
    let text = try edition.course.text("Modules/withdrawn.json")
    var diagnostics: [Diagnostic] = []
    let list = WithdrawnList(bytes: Array(text.utf8), file: "", diagnostics: &diagnostics)
    #expect(diagnostics == [])
    #expect(list?.entries.map(\.serial.text) == [serial])
    #expect(list?.entries.map(\.date.isoText) == ["2026-06-11"])
    #expect(!text.contains("lo"))
  }

  @Test func `the list says who has what`() throws {
    let serial = try edition.serial(of: "003-D", .attendance)
    _ = try edition.certificates("withdraw", serial, "--reason", "erreur", "--today", "2026-06-11")
    let other = try edition.serial(of: "002-C", .attendance)
    let result = try edition.certificates("list", "--csv", "liste.csv")
    #expect(
      result.output.hasPrefix(
        """
        Exemple Côme (002-C) : attestation de présence
          \(other), délivré le 10 juin 2026
        Exemple Côme (002-C) : certificat de réalisation
        """
      )
    )
    #expect(
      result.output.contains(
        """
        Exemple Come (003-D) : attestation de présence
          \(serial), délivré le 10 juin 2026, retiré le 11 juin 2026 (erreur)

        """
      )
    )
    #expect(result.output.hasSuffix("écrit : liste.csv\n"))
    #expect(try mode(of: edition.course.folder("liste.csv")) == 0o600)
    #expect(try edition.course.text("liste.csv").split(separator: "\r\n").count == 6)
  }
}
