import Courseware
import Testing

@testable import Tracker

/// What `atelier certificates verify` says of documents that were issued.
@Suite struct VerifyTests {
  @Test func `what a document says is told in words, as on its paper`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "001-B", "--document", "attendance").status == 0)
    let serial = try serial(in: edition)
    let document = "documents/Exemple-Martin-Eloise-attestation-presence.html"
    let result = try edition.certificates("verify", document, "--today", "2026-06-11")
    #expect(
      result
        == .init(
          status: 0,
          output: """
            AUTHENTIQUE : Fédération exemple a délivré ce document, qui n'est ni retiré ni remplacé.
              délivré à : Éloïse Exemple-Martin
              document : attestation de présence
              formation : Journée d’essai
              dates : 9 juin 2026
              présence : 7 h
              délivré par : Fédération exemple
              délivré le : 10 juin 2026
              numéro : \(serial)
            (il n'y a pas de liste de documents retirés)

            """,
          errors: ""
        )
    )
    let early = try edition.certificates("verify", document, "--today", "2026-06-09")
    #expect(
      early.output.hasPrefix(
        "PAS ENCORE VALABLE : La signature est bonne, mais le document est daté du 10 juin 2026.\n"
      )
    )
    #expect(early.status == 1)
  }

  @Test func `a document that was withdrawn is told by the list`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let document = "Exemple-Come-attestation-presence.html"
    let page = try edition.course.text("documents/\(document)")
    let withdrawn = try edition.certificates(
      "withdraw",
      try serial(in: edition),
      "--reason",
      "erreur",
      "--today",
      "2026-06-11"
    )
    #expect(withdrawn.status == 0)
    _ = try edition.certificates("publish-withdrawn", "--today", "2026-07-01")
    try edition.course.write(document, page)
    let result = try edition.certificates("verify", document, "--today", "2026-07-01")
    #expect(
      result.output.hasPrefix(
        "RETIRÉ : L'organisateur l'a retiré le 11 juin 2026 : il ne vaut plus rien.\n"
      )
    )
    #expect(result.output.contains("  présence : 3 h 30\n"))
    #expect(result.output.hasSuffix("(documents retirés connus jusqu'au 1er juillet 2026)\n"))
    #expect(result.status == 1)
  }

  /// The serial of the one document, as it is printed.
  private func serial(in edition: IssuedEdition) throws -> String {
    let document = try #require(try edition.register.documents().first)
    return try #require(Serial(document.content.serial)).grouped
  }
}
