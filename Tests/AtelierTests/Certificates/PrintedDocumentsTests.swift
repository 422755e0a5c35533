import Courseware
import Foundation
import Testing

@testable import Certificates

/// Documents on paper, as a reader of PDF and a scanner see them.
@Suite(.enabled(if: PrintedDocuments.lacking == nil, PrintedDocuments.lacking ?? ""))
struct PrintedDocumentsTests {
  @Test func `a document is one tagged A4 page with its fonts, title, date and token`() async throws
  {
    let documents = try DocumentKind.allCases.map { try SmallDocuments.document($0) }
    let printed = try await PrintedDocuments(documents, SmallDocuments.pages())
    for (index, title) in [
      "Attestation de présence", "Certificat de réalisation", "Attestation de fin de formation",
    ].enumerated() {
      let name = "d\(index)"
      let facts = try printed.poppler("pdfinfo", of: name)
      #expect(facts.contains("Title:           \(title) – Éloïse Exemple-Martin\n"))
      #expect(facts.contains(/Author: +Fédération exemple des radiologues\n/))
      #expect(facts.contains(/Pages: +1\n/))
      #expect(facts.contains(/Tagged: +yes\n/))
      #expect(facts.contains("(A4)"))
      #expect(facts.contains("CreationDate:    Fri Jun 12 00:00:00 2026"))
      #expect(try printed.poppler("pdfinfo", "-meta", of: name).contains("pdfuaid:part=\"1\""))
      let fonts = try printed.poppler("pdffonts", of: name).split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      #expect(fonts.allSatisfy { $0.contains(" yes yes yes ") }, "\(fonts)")
      let bytes = try printed.bytes(name)
      for readable in ["/atelier-token (\(SmallDocuments.token))", "/Lang (fr)"] {
        #expect(bytes.range(of: Data(readable.utf8)) != nil, "\(readable)")
      }
      let words = try printed.words(name)
      for said in ["5 h 45", "Fait à Ville-Exemple, le 12 juin 2026", "5W8M 0Q2Z B7HD 3YK1", "1/1"]
      {
        #expect(words.contains(said), "\(said) in \(words)")
      }
    }
  }

  @Test(arguments: [true, false])
  func `a scanner reads the code off the paper`(isSigned: Bool) async throws {
    let token = isSigned ? SmallDocuments.token : nil
    let document = try SmallDocuments.document(.completion, token: token)
    let printed = try await PrintedDocuments([document], SmallDocuments.pages())
    _ = try #require(Executable.installed("pdftoppm")).run(
      ["-r", "300", "-gray", "-png", "d0.pdf", "d0"],
      in: printed.folder.path
    )
    let scanned = try #require(Executable.installed("zbarimg"))
      .run(["--raw", "-q", "d0-1.png"], in: printed.folder.path).output
    let expected = "https://formation.exemple.invalid/reseaux-sociaux/verifier.html#"
    #expect(scanned.hasPrefix(expected + (token ?? "SPECIMEN-")))
    #expect(try printed.words().contains("Spécimen sans valeur") == !isSigned)
    let bytes = try printed.bytes("d0")
    #expect((bytes.range(of: Data("atelier-token".utf8)) != nil) == isSigned)
  }

  @Test func `the same document gives the same bytes, alone or among others`() async throws {
    let documents = try DocumentKind.allCases.map { try SmallDocuments.document($0) }
    let pages = try SmallDocuments.pages()
    let batch = try await PrintedDocuments(documents, pages)
    let again = try await PrintedDocuments(documents, pages)
    let alone = try await PrintedDocuments([documents[2]], pages)
    for index in documents.indices {
      #expect(try batch.bytes("d\(index)") == again.bytes("d\(index)"))
    }
    #expect(try batch.bytes("d2") == alone.bytes("d0"))
    #expect(try batch.bytes("d0").range(of: Data(batch.folder.path.utf8)) == nil)
  }

  @Test func `one that fails stops no other, and all pages are in one`() async throws {
    let pages = try SmallDocuments.pages()
    var long = SmallDocuments.particulars
    long.objectives = (1...30).map { "Objectif numéro \($0), assez long pour emplir une ligne" }
    let documents = [
      try SmallDocuments.document(.attendance),
      try SmallDocuments.document(.achievement, particulars: long),
    ]
    let whole = pages.whole(of: documents, title: "Tous les documents")
    let printed = try await PrintedDocuments(
      [
        ("un", pages.page(of: documents[0]).markup), ("absent", ""),
        ("deux", pages.page(of: documents[1]).markup), ("tous", whole.markup),
      ],
      whole: "tous"
    )
    #expect(Set(printed.told.map(\.name)) == ["un", "absent", "deux", "tous"])
    for (name, result) in printed.told {
      if name == "absent" {
        #expect(throws: Diagnostic.self) { try result.get() }
      } else {
        #expect(try result.get() == [])
      }
    }
    #expect(printed.told.last?.name == "tous")
    #expect(try printed.poppler("pdfinfo", of: "deux").contains(/Pages: +2\n/))
    let facts = try printed.poppler("pdfinfo", of: "tous")
    #expect(facts.contains(/Pages: +3\n/) && facts.contains(/Title: +Tous les documents\n/))
    let words = try printed.words("tous")
    #expect(words.contains("1/1") && words.contains("1/2") && words.contains("2/2"))
    #expect(try printed.bytes("tous").range(of: Data("atelier-token".utf8)) == nil)
  }

  @Test func `a character that no font has is told with its person`() throws {
    let printer = try DocumentPrinter()
    let good = try SmallDocuments.document(.attendance, name: "Þóra O’Exemple-Żółć\u{202E}")
    let bad = try SmallDocuments.document(.attendance, name: "Camille \u{10FFFD}Exemple")
    let faults = try printer.faults(in: [good, bad, good])
    #expect(faults.map { $0 == nil } == [true, false, true])
    let said = try #require(faults[1]).message.french
    #expect(said.contains("Camille") && said.contains("U+10FFFD"), "\(said)")
  }

  @Test func `four days go on one page, with everything that a letterhead may have`() async throws {
    var particulars = SmallDocuments.particulars
    particulars.halfDays = SmallDocuments.halfDays(8)
    let documents = try [DocumentKind.attendance, .completion].map {
      try SmallDocuments.document($0, name: Rehearsal.people[2].name, particulars: particulars)
    }
    let mark = Array("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'></svg>".utf8)
    let image = try DocumentImage(mark, file: "a.svg")
    let images = DocumentImages(logo: image, signature: image, stamp: image)
    let printed = try await PrintedDocuments(documents, SmallDocuments.pages(images: images))
    for index in documents.indices {
      #expect(try printed.poppler("pdfinfo", of: "d\(index)").contains(/Pages: +1\n/), "\(index)")
    }
  }
}
