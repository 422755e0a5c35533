import Foundation
import Testing

/// Corrections are acts in the history, refused where they make no sense.
@Suite struct AttendanceCorrectionsTests {
  private let edition: SmallEdition

  init() throws {
    edition = try SmallEdition()
    try edition.write(
      "a.json",
      people: [
        SmallEdition.person("001-B", "Exemple", #""email": "a@exemple.invalid", "title": "Dr""#),
        SmallEdition.person("002-C", "Exemplaire"), SmallEdition.person("003-D", "Modèle"),
      ],
      records: [
        SmallEdition.record("001-B"), SmallEdition.record("002-C", "matin", #""status": "absent""#),
        SmallEdition.record("003-D", "apres-midi"),
      ]
    )
    try edition.course.write("r.json", SmallEdition.results(participant: nil))
    #expect(try edition.importing("a.json", "r.json").status == 0)
  }

  @Test func `a correction stands before what was there, and is in the export`() throws {
    let corrected = try edition.attendance(
      "correct",
      "001-B",
      "--family-name",
      "Exemple-Martin",
      "--email",
      "",
      "--rpps",
      "00000000000"
    )
    #expect(
      corrected == .init(status: 0, output: "corrigé : 001-B, Dr Exemple-Martin\n", errors: "")
    )
    let again = try edition.attendance("correct", "001-B", "--family-name", "Exemple-Martin")
    #expect(again == .init(status: 0, output: "c'était déjà ainsi\n", errors: ""))
    let export = try Export(edition.attendance("export", "001-B"))
    #expect(export.participants.map(\.family_name) == ["Exemple", "Exemple-Martin"])
    #expect(export.participants.map(\.email) == ["a@exemple.invalid", nil])
    #expect(export.participants.map(\.source.act) == ["import", "correct"])
    // The file from before changes nothing more.
    #expect(try edition.importing("a.json").output.hasSuffix("rien de nouveau\n"))
  }

  @Test func `a correction stands even before what a clock that is ahead has written`() throws {
    let later = #""updated_at": "2199-01-01T00:00:00Z""#
    try edition.write("b.json", people: [SmallEdition.person("001-B", "Avance", later)])
    #expect(try edition.importing("b.json").status == 0)
    let corrected = try edition.attendance("correct", "001-B", "--family-name", "Juste")
    #expect(corrected.output == "corrigé : 001-B, Juste\n")
    #expect(
      try edition.attendance("correct", "001-B", "--title", "Mme").output.contains("Mme Juste")
    )
  }

  @Test(arguments: [
    (#""evidence": "f2""#, "« f1 » et « f2 »"),
    (#""evidence": "f1", "recorded_by": "accueil 2""#, "« rien » et « accueil 2 »"),
  ])
  func `what keeps two people apart is told by what differs`(
    detail: String,
    difference: String
  ) throws {
    try edition.write(
      "b.json",
      people: [SmallEdition.person("004-E", "Exemple")],
      records: [SmallEdition.record("004-E").replacing(#""evidence": "f1""#, with: detail)]
    )
    #expect(try edition.importing("b.json").status == 0)
    let refused = try edition.attendance("merge", "001-B", "004-E")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("au même instant : \(difference)\n"), "\(refused.errors)")
  }

  @Test func `a merge makes two people one, now and later`() throws {
    let merged = try edition.attendance("merge", "001-B", "003-D")
    let text = "réunis : 003-D compte désormais avec 001-B, Dr Exemple\n"
    #expect(merged == .init(status: 0, output: text, errors: ""))
    #expect(try edition.attendance("merge", "001-B", "003-D").output == "c'était déjà ainsi\n")
    try edition.write("c.json", records: [SmallEdition.record("003-D", at: "2026-06-09T11:00:00Z")])
    #expect(try edition.importing("c.json").status == 0)
    let export = try Export(edition.attendance("export", "003-D"))
    #expect(export.ids == ["001-B", "003-D"])
    #expect(export.attendance.map(\.participant) == ["001-B", "003-D", "003-D"])
    // What one of the ids was told holds for the other.
    try edition.write(
      "d.json",
      records: [SmallEdition.record("003-D", "matin", #""status": "excused""#)]
    )
    #expect(try edition.importing("d.json").status == 1)
  }

  @Test func `results are given to a person by name, path or digest`() throws {
    let assigned = try edition.attendance("assign", "r.json", "001-B")
    #expect(
      assigned == .init(status: 0, output: "rattaché : r.json à 001-B, Dr Exemple\n", errors: "")
    )
    let export = try Export(edition.attendance("export", "001-B"))
    let digest = try #require(export.results.first?.sha256)
    #expect(try edition.attendance("assign", digest, "001-B").output == "c'était déjà ainsi\n")
    let begun = String(digest.prefix(8))
    #expect(try edition.attendance("assign", begun, "002-C").status == 0)
    try edition.course.write("ailleurs/autre.json", SmallEdition.results(participant: nil))
    #expect(try edition.attendance("assign", "ailleurs/autre.json", "003-D").status == 0)
    #expect(try Export(edition.attendance("export", "001-B")).results.isEmpty)
    let last = try Export(edition.attendance("export", "003-D"))
    #expect(last.results.first?.assigned_to.map(\.participant) == ["001-B", "002-C", "003-D"])
  }

  @Test func `a correction is held to what files are held to`() throws {
    let long = String(repeating: "é", count: 301)
    let refused = try edition.attendance("correct", "001-B", "--organisation", long)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("texte de plus de 300 caractères"), "\(refused.errors)")
    // What only tells from where a letter is read stands in names, and is no embedding.
    let name = "مثال\u{200E}"
    #expect(try edition.attendance("correct", "001-B", "--given-name", name).status == 0)
    #expect(try edition.attendance("correct", "001-B", "--organisation", "\u{A0}C \n").status == 0)
    let export = try Export(edition.attendance("export", "001-B"))
    #expect(export.participants.last?.organisation == "C")
  }

  @Test func `what cannot be corrected is refused with the reason`() throws {
    #expect(try edition.attendance("merge", "001-B", "003-D").status == 0)
    let before = try edition.course.files()
    let commands = [
      ["correct", "001-C", "--title", "Mme"], ["correct", "zzz", "--title", "Mme"],
      ["correct", "003-D", "--title", "Mme"], ["correct", "001-B", "--family-name", " "],
      ["correct", "001-B", "--email", "nulle part"], ["correct", "001-B", "--rpps", "123"],
      ["correct", "001-B", "--practice", "libéral"],
      ["correct", "001-B", "--given-name", "a\u{202E}b"],
      ["merge", "001-B", "001-B"], ["merge", "003-D", "001-B"], ["merge", "002-C", "003-D"],
      ["merge", "001-B", "009-K"], ["merge", "001-B", "002-C"],
      ["assign", "s.json", "001-B"], ["assign", "r.json", "001-A"], ["assign", "a.json", "001-B"],
      ["export", "001-A"], ["forget", "001-A"], ["forget", "002-C", "--today", "2032-06-09"],
    ]
    var said = ""
    for command in commands {
      let result = try edition.course.atelier(["attendance"] + command)
      #expect(result.status == 1, "\(command)")
      #expect(result.output == "", "\(command)")
      said += "== \(command.joined(separator: " "))\n\(result.errors)\n"
    }
    #expect(differences(before, try edition.course.files()) == [])
    try expectGolden(said, "Command/bad-corrections.txt")
  }
}
