import Foundation
import Testing

@testable import Courseware
@testable import Tracker

/// The report in all its forms, on a small edition in which a bit of everything happened.
@Suite struct ReportTests {
  private typealias Attempt = ReportedEdition.Attempt

  /// Names that are markup, formulas, wide, or typed from right to left.
  static let hostileNames = [
    "<script>alert(1)</script>", "=HYPERLINK(\"https://exemple.invalid\";\"x\")",
    "\" onmouseover=\"alert(1)", "山田太郎", "مثال", "'\u{301}; DROP TABLE act;--", "</style><b>",
    "{{page_title}}",
  ]

  static func edition() throws -> ReportedEdition {
    let edition = try ReportedEdition()
    try edition.person("001-B", "Exemple-Martin", "Éloïse", email: "eloise@exemple.invalid")
    try edition.person("002-C", "Martin Exemple", "eloise")
    try edition.person("003-D", "Exemple", "Zoé", rpps: "00000000001")
    try edition.person("004-E", "Exemple", "Zoé", rpps: "00000000002")
    for (index, name) in Self.hostileNames.enumerated() {
      try edition.person("\(100 + index)", name)
    }
    try edition.presence("001-B", "matin")
    try edition.presence("001-B", "apres-midi", "partial", from: "14:40", to: "17:30")
    try edition.presence("002-C", "matin", evidence: nil)
    try edition.presence("002-C", "apres-midi", "excused")
    try edition.presence("003-D", "matin", "absent")
    try edition.presence("100", "matin")
    try edition.presence("100", "apres-midi")
    try edition.presence("999-Z", "matin")
    try edition.presence("003-D", "soir")
    let before = Attempt(
      assessment: "05-avant",
      answers: ["capitale": "Lyon", "couleurs": "Bleu+Blanc", "jour": nil]
    )
    let after = Attempt(
      begun: 4000,
      answers: ["capitale": "Paris", "couleurs": "Bleu+Blanc", "jour": "Jeudi"]
    )
    try edition.results(
      "a.json",
      of: "001-B",
      ["ciel": "Vert > Bleu", "an": "=1+1 > 1895"],
      attempts: [before, after]
    )
    let perfect = Attempt(
      learner: 2,
      answers: ["capitale": "Paris", "couleurs": "Bleu+Blanc", "jour": "Mardi"]
    )
    try edition.results(
      "b.json",
      of: "100",
      learner: 2,
      attempts: [perfect],
      supervisor: "Dr Exemple"
    )
    try edition.results("c d'Éloïse.json", of: nil, learner: 1)
    try edition.results("e.json", of: "998-Y", learner: 9, build: "sha256-other")
    for respondent in 1...5 {
      try edition.survey(
        respondent,
        [
          "rythme": respondent < 2 ? "Trop lent" : "Bon", "recommander": "\(respondent)",
          "garder": respondent == 1 ? "<img src=x onerror=alert(1)> !" : "Texte \(respondent) !",
        ]
      )
    }
    return edition
  }

  @Test func `in a terminal, what is left to do comes first`() throws {
    let report = try Self.edition().report()
    for width in [60, 80, 120] {
      let text = TerminalReport(report, width: width).text
      try expectGolden(text, "Report/terminal-\(width).txt")
      let tooWide = text.split(separator: "\n").filter {
        // A command stays on its line, to be copied.
        String($0).columns > width && !$0.contains("→")
      }
      #expect(tooWide.isEmpty)
    }
  }

  @Test func `before the edition, it says what is to come`() throws {
    let text = TerminalReport(try Self.edition().report("2026-06-01"), width: 80).text
    #expect(text.contains("• 2 demi-journées à venir"))
    #expect(text.contains("à délivrer, pas pour 12\n    l’édition dure jusqu’au 9 juin 2026\n"))
    #expect(!text.contains("rien n’est relevé (elles"))
  }

  @Test func `after a term it says what has been kept too long`() throws {
    let edition = try Self.edition()
    func over(_ day: String) throws -> [String] {
      try edition.report(day).tasks.first { $0.kind == .retentionOver }?.items.map(\.text.french)
        ?? []
    }
    #expect(try over("2027-06-09") == [])
    #expect(
      try over("2027-06-10")
        == ["résultats : jusqu’au 9 juin 2027", "réponses au sondage : jusqu’au 9 juin 2027"]
    )
    #expect(try over("2032-06-10").first == "présences : jusqu’au 9 juin 2032")
  }

  @Test func `as a table for a spreadsheet it computes nothing`() throws {
    let bytes = ReportCSV(try Self.edition().report()).bytes
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    try expectGolden(text.replacing("\r\n", with: "\n"), "Report/table.csv")
    #expect(text.contains("\"'=HYPERLINK(\"\"https://exemple.invalid\"\";\"\"x\"\")\""))
    #expect(text.utf8.count { $0 == 0x0D } == 13)
  }

  @Test func `as JSON it is what it was`() throws {
    try expectGolden(ReportJSON(try Self.edition().report()).text, "Report/report.json")
  }

  @Test func `of nobody it says so`() throws {
    let report = try ReportedEdition().report()
    let text = TerminalReport(report, width: 80).text
    #expect(text.contains("Aucun participant n’est enregistré."))
    #expect(ReportCSV(report).bytes.count { $0 == 0x0A } == 1)
    #expect(ReportJSON(report).text.contains("\"participants\" : ["))
  }

  @Test(arguments: [
    ("Éloïse", 6), ("e\u{301}", 1), ("山田", 4), ("👩‍⚕️", 2), ("", 0), ("مثال", 4), ("a\u{200B}b", 2),
  ])
  func `columns are those of the terminal`(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(text.cut(to: 3).columns <= 3)
    #expect(text.padded(to: 8).columns == 8)
  }
}
