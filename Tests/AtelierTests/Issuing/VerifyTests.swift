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
            à comparer avec le document, qui peut porter le code d'un autre :
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

  @Test func `a document whose name begins as tokens do is read all the same`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let page = try edition.course.text("documents/Exemple-Come-attestation-presence.html")
    try edition.course.write("eymard-exemple.html", page)
    let result = try edition.certificates("verify", "eymard-exemple.html", "--today", "2026-06-11")
    #expect(result.output.hasPrefix("AUTHENTIQUE : "))
    #expect(result.status == 0)
  }

  @Test func `a token is found in a PDF that another program has packed`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let token = try #require(try edition.register.documents().first).content.token
    let objects = Array("1 0 <</atelier-token (\(token))>>".utf8)
    let count = UInt16(objects.count)
    // Deflate can hold bytes as they are: its block begins with their number and its complement.
    let sizes = [count, ~count].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let packed = [0x78, 0x01, 0x01] + sizes + objects + [0, 0, 0, 0]
    let head = "1 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
    let damaged = head + "9>>\nstream\n123456789\nendstream\nendobj\n"
    let start = "%PDF-1.7\n\(damaged)\(head)\(packed.count)>>\nstream\r\n"
    let end = "\nendstream\nendobj\n"
    try edition.course.write("neuf.pdf", bytes: Array(start.utf8) + packed + Array(end.utf8))
    let result = try edition.certificates("verify", "neuf.pdf", "--today", "2026-06-11")
    #expect(result.output.hasPrefix("AUTHENTIQUE : "), "\(result.output)\(result.errors)")
  }

  /// The serial of the one document, as it is printed.
  private func serial(in edition: IssuedEdition) throws -> String {
    let document = try #require(try edition.register.documents().first)
    return try #require(Serial(document.content.serial)).grouped
  }
}
