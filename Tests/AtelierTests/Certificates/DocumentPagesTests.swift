import Courseware
import Foundation
import Testing
import Typesetting

@testable import Certificates

/// Documents as HTML: what they say, and what they never say.
@Suite struct DocumentPagesTests {
  private func page(
    _ kind: DocumentKind = .attendance,
    _ language: Language = .french,
    name: String = "Éloïse Exemple-Martin",
    _ change: (inout Particulars) -> Void = { _ in }
  ) throws -> String {
    var particulars = SmallDocuments.particulars
    change(&particulars)
    let document = try SmallDocuments.document(kind, name: name, particulars: particulars)
    return try SmallDocuments.pages(language).page(of: document).markup
  }

  @Test(arguments: DocumentKind.allCases, [Language.french, .english])
  func `each document comes out as recorded`(kind: DocumentKind, language: Language) throws {
    let golden = "Certificates/\(kind.rawValue).\(language.rawValue).html"
    let page = try page(kind, language)
    // The style sheets are looked at elsewhere, and their digest would change with them.
    let bare = page.replacing(/<style>(?s:.*)<\/style>/, with: "<style></style>")
      .replacing(/sha256-[A-Za-z0-9+\/=]*/, with: "sha256-…")
      .replacing(/data:image\/bmp;base64,[^"]*/, with: "data:image/bmp;base64,…")
    try expectGolden(bare, golden)
    #expect(!page.contains("DPC"))
    #expect(page.contains(#"<meta name="atelier-token" content="\#(SmallDocuments.token)">"#))
  }

  @Test func `the ministry's certificate is in French even in an English course`() throws {
    #expect(try page(.completion, .english) == page(.completion, .french))
    #expect(try page(.attendance, .english).contains(#"<html lang="en">"#))
  }

  @Test func `a page stands alone and loads nothing`() throws {
    let page = try page(.achievement)
    let sources = page.matches(of: /(?:src|href)="([^"]*)"/).map { String($0.1) }
    #expect(sources.count == 2)
    #expect(sources.allSatisfy { $0.hasPrefix("data:image/bmp;") || $0.contains("verifier.html#") })
    #expect(!page.contains("@import") && !page.contains("url("))
    #expect(page.contains("default-src &#39;none&#39;; img-src data:; "))
  }

  @Test(arguments: [
    (true, "Cabinet Exemple", "exerçant à titre libéral</span><span>Cabinet Exemple"),
    (false, "Hôpital Exemple", "salarié(e) de l’entreprise Hôpital Exemple"),
    (nil, "Structure Exemple", "<p class=\"practice\"><span>Structure Exemple</span>"),
  ])
  func `nobody is said to be employed who is not known to be`(
    isSelfEmployed: Bool?,
    organisation: String,
    said: String
  ) throws {
    let page = try page(.completion) {
      $0.isSelfEmployed = isSelfEmployed
      $0.organisation = organisation
      $0.rpps = nil
    }
    #expect(page.contains(said))
    #expect(page.contains("salarié(e)") == (isSelfEmployed == false))
    #expect(!page.contains("RPPS"))
  }

  @Test(arguments: [("Driss Exemple", true), ("Dr Éloïse Exemple", false)])
  func `the form of address is printed once, and not taken for a name's beginning`(
    name: String,
    isBeside: Bool
  ) throws {
    let page = try page(name: name)
    #expect(page.contains("<p class=\"person-title\">Dr</p>") == isBeside)
    #expect(page.contains(">\(name)</p>"))
  }

  @Test(arguments: [
    ("action de formation", "action de formation"), ("Formation", "action de formation"),
    ("bilan de compétences", "bilan de compétences"),
    ("validation des acquis de l’expérience", "action de VAE"),
    ("formation par apprentissage", "action de formation par apprentissage"),
    ("séminaire", "séminaire"),
  ])
  func `one box is ticked, that of the action`(action: String, ticked: String) throws {
    let page = try page(.completion) { $0.action = action }
    let boxes = page.matches(of: /<span class="box">(X?)<\/span> ([^<]*)</)
    #expect(boxes.filter { $0.1 == "X" }.map { String($0.2) } == [ticked])
    #expect(boxes.count == (ticked == "séminaire" ? 5 : 4))
  }

  @Test(arguments: [
    ("1 rue de l’Exemple, 00000 Ville-Exemple", "Fait à Ville-Exemple, le 12 juin 2026"),
    ("BP 12\n00000 Le Modèle Cedex 9", "Fait au Modèle, le 12 juin 2026"),
    ("00000 Les Essais", "Fait aux Essais, le 12 juin 2026"),
    ("CS 12345 00000 LE MODÈLE CEDEX", "Fait au MODÈLE, le 12 juin 2026"),
    ("Exemple House, Modelshire", "Fait le 12 juin 2026"),
  ])
  func `it is signed in the organiser's town`(address: String, said: String) throws {
    #expect(try page { $0.organiser.address = address }.contains("<p class=\"done\">\(said)</p>"))
  }

  @Test func `how far a score can be trusted is said`() throws {
    let alone = try page(.achievement)
    #expect(alone.contains("auto-évaluation en ligne, non surveillée"))
    let watched = try page(.achievement) { $0.evaluation?.isSupervised = true }
    #expect(watched.contains("évaluation en salle") && !watched.contains("non surveillée"))
    let none = try page(.achievement) { $0.evaluation = nil }
    #expect(none.contains("ne comportait pas d’évaluation"))
  }

  @Test func `the number of the declaration is in the only wording allowed`() throws {
    let page = try page()
    #expect(
      page.contains(
        "Enregistré sous le numéro 00 00 00000 00. Cet enregistrement ne vaut pas agrément de l’État."
      )
    )
    #expect(try !self.page { $0.organiser.activityNumber = nil }.contains("Enregistré"))
  }

  @Test(arguments: [
    #"<script>alert("a")</script>"#, #"" onload="x"#, "{{name}}", "l'\u{202E}elpmexE", "&amp;",
  ])
  func `a name is text, whatever it looks like`(name: String) throws {
    for kind in DocumentKind.allCases {
      let page = try page(kind, name: name)
      #expect(page.contains(">\(HTML(text: name).markup)</p>"))
      #expect(!page.contains("<script"))
    }
  }

  @Test func `without a site, the code holds the token, and that is told`() throws {
    let pages = try SmallDocuments.pages(siteURL: nil)
    let found = pages.diagnostics
    #expect(found.map(\.severity) == [.warning])
    let document = try SmallDocuments.document(.attendance)
    #expect(try VerificationCode(document, siteURL: nil).text == SmallDocuments.token)
    #expect(try !pages.page(of: document).markup.contains("verifier.html"))
  }

  @Test func `a code that would be too fine names what to shorten`() throws {
    var document = try SmallDocuments.document(.attendance)
    document.certificate.title = String(repeating: "très ", count: 40)
    document.token = String(repeating: "a", count: 997)
    #expect(try VerificationCode(document, siteURL: nil).code.version == 25)
    let pages = try SmallDocuments.pages()
    do {
      _ = try pages.page(of: document)
      Issue.record("made a code that cannot be scanned")
    } catch {
      #expect(error.message.french.contains("Éloïse Exemple-Martin"))
      #expect(error.help?.french == "raccourcissez le titre")
    }
  }

  @Test func `a picture is known by its bytes`() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
    #expect(try DocumentImage(png, file: "a").address == "data:image/png;base64,iVBORw0KGgoA")
    let drawn = Array("<?xml version='1.0'?>\n<!-- a\n-->\n<svg xmlns='a'></svg>".utf8)
    #expect(try DocumentImage(drawn, file: "a").address.hasPrefix("data:image/svg+xml;base64,"))
    for text in ["", "GIF89a", "<html><svg ", "%PDF-"] {
      #expect(throws: Diagnostic.self) { try DocumentImage(Array(text.utf8), file: "cachet.gif") }
    }
  }
}
