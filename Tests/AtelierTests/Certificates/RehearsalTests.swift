import Courseware
import Testing

@testable import Certificates

/// What the organiser sees before the day.
@Suite struct RehearsalTests {
  @Test func `specimens are for all invented people, and nothing in them could pass`() throws {
    let base = try SmallDocuments.document(.achievement)
    let specimens = Rehearsal.specimens(of: base.certificate, base.particulars)
    #expect(specimens.map(\.certificate.name) == Rehearsal.people.map(\.name))
    let pages = try SmallDocuments.pages()
    for specimen in specimens {
      #expect(specimen.token == nil)
      #expect(specimen.certificate.serial.text.allSatisfy { $0 == "0" })
      #expect(
        specimen.certificate.minutes == specimen.particulars.halfDays.reduce(0) { $0 + $1.minutes }
      )
      let page = try pages.page(of: specimen).markup
      #expect(page.contains("Spécimen sans valeur"))
      #expect(!page.contains("atelier-token") && !page.contains("eyJ"))
    }
    let lengths = Rehearsal.people.map(\.name.count)
    #expect((lengths.min() ?? 0) <= 3 && (lengths.max() ?? 0) >= 80)
  }

  @Test func `the code of a specimen has as many characters as a real one`() throws {
    var document = try SmallDocuments.document(.attendance)
    let real = try SigningKey().token(for: document.certificate).count
    document.token = nil
    let text = try VerificationCode(document, siteURL: nil).text
    #expect(text.count == real)
  }
}
