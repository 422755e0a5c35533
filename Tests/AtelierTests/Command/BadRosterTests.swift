import Foundation
import Testing

/// Lists that are refused, with the cell, the row and what to do.
@Suite struct BadRosterTests {
  static let cases = [
    ListCase(
      name: "name and given name in one column",
      list: "Nom et prénom;E-mail\nAnne Exemple;\n"
    ),
    ListCase(name: "no family name", list: "Prénom;E-mail\nAnne;anne@exemple.invalid\n"),
    ListCase(name: "no headings", list: "Exemple;Anne\nExemple;Luc\n"),
    ListCase(name: "an empty file", list: ""),
    ListCase(name: "a heading twice", list: "Nom;Prénom;Mail;Courriel\nExemple;Anne;;\n"),
    ListCase(
      name: "a half-day that may be two",
      list: "Nom;Prénom;9 juin\nExemple;Anne;P\n"
    ),
    ListCase(
      name: "what Excel ruins",
      list: """
        Nom;Prénom;RPPS;E-mail;Structure
        Exemple;Anne;1,0E+10;#N/A;
        Exemple;Luc;########;=C2;#REF!
        Exemple;Zoé;1234567;Zoé <zoe@exemple.invalid>;a\u{202E}b

        """
    ),
    ListCase(
      name: "letters that were read in another encoding",
      list: "Nom;PrÃ©nom\nExemple;Anne\n"
    ),
    ListCase(
      name: "letters of cells that were",
      list: "Nom;Prénom;Structure\nExemple;Ã‰loÃ¯se;\nExemple;Anne;Lâ€™HÃ´pital\nCÅ“ur;Luc;\n"
    ),
    ListCase(
      name: "marks that say no presence",
      list: """
        Nom;Prénom;Exercice;matin;apres-midi
        Exemple;Anne;mixte;peut-être;12:30-9:20
        Exemple;Luc;;14:00-15:00;25:00-26:00

        """
    ),
    ListCase(
      name: "a row that is shifted, one without a name, one without a given name",
      list: "Nom,Prénom,Structure\nExemple,Anne,Centre, Nord\n,Luc,\nTotal : 2,,\n"
    ),
    ListCase(
      name: "numbers that are none",
      list: "Numéro;Nom;Prénom\n017-X;Exemple;Anne\nn° 5;Exemple;Luc\n"
    ),
    ListCase(name: "a quotation mark that is not closed", list: "Nom;Prénom\n\"Exemple;Anne\n"),
    ListCase(name: "text after a quotation mark", list: "Nom;Prénom\nExemple;\"Anne\" Marie\n"),
    ListCase(
      name: "one person twice",
      list: """
        Nom;Prénom;E-mail;RPPS
        Exemple;Anne;;
        Exemple;ANNE;anne@exemple.invalid;
        Exemple;Luc;;00000000001
        Modèle;Zoé;;00000000001

        """
    ),
    ListCase(
      name: "an address that somebody of another name has",
      list: "Nom;Prénom;E-mail\nModèle;Zoé;anne@exemple.invalid\n",
      before: ["Nom;Prénom;E-mail\nExemple;Anne;anne@exemple.invalid\n"]
    ),
    ListCase(
      name: "a name that two people have",
      list: "Nom;Prénom\nExemple;Anne\n",
      before: [
        "Nom;Prénom;E-mail\nExemple;Anne;a@exemple.invalid\nExemple;Anne;b@exemple.invalid\n"
      ]
    ),
    ListCase(
      name: "a name that two rows have",
      list: "Nom;Prénom;E-mail\nExemple;Anne;b@exemple.invalid\nExemple;Anne;c@exemple.invalid\n",
      before: ["Nom;Prénom\nExemple;Anne\n"]
    ),
    ListCase(
      name: "another person's number, a number beside one's own, one number twice",
      list: """
        Numéro;Nom;Prénom;E-mail
        001-B;Modèle;Zoé;
        009-K;Exemple;Luc;luc@exemple.invalid
        003-D;Exemple;Ida;
        003-D;Exemple;Ida-Marie;

        """,
      before: [
        "Nom;Prénom;E-mail\nExemple;Anne;\nExemple;Luc;luc@exemple.invalid\nExemple;Ida;\n"
      ]
    ),
  ]

  @Test func `a list that cannot be taken is refused whole, in French`() throws {
    let said = try Self.cases.map { try $0.outcome(expecting: 1) }
    try expectGolden(said.joined(separator: "\n"), "Command/bad-roster.txt")
  }

  @Test func `a list that cannot be taken is refused whole, in English`() throws {
    let said = try Self.cases.map { try $0.outcome(english: true, expecting: 1) }
    try expectGolden(said.joined(separator: "\n"), "Command/bad-roster.en.txt")
  }

  @Test func `of many problems the first are shown, and all are counted`() throws {
    let edition = try SmallEdition()
    try edition.course.write("liste.csv", "Nom\n" + String(repeating: "Exemple\n", count: 152))
    let result = try edition.roster("--today", "2026-05-20")
    #expect(result.status == 1)
    let first = "liste.csv: error: les 100 premières erreurs sont montrées, sur 151\n"
    #expect(result.errors.hasPrefix(first), "\(result.errors)")
    #expect(result.errors.matches(of: /la même personne/).count == 100)
  }

  @Test func `what is no list at all is refused`() throws {
    let list = "Nom;Prénom\nExemple;Anne\n"
    let files: [(name: String, bytes: [UInt8])] = [
      ("a workbook", [0x50, 0x4B, 3, 4, 20, 0]), ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0]),
      ("bytes", [1, 0, 2]), ("a Macintosh's", Array("Nom;Pr".utf8) + [0x8E, 0x8F, 0x90]),
      ("half a character", Array(Data([0xFF, 0xFE, 0x41, 0, 0x42]))),
      ("too many bytes", Array(repeating: 0x41, count: 4 << 20 | 1)),
      ("too many rows", Array((list + String(repeating: "\n", count: 20_000)).utf8)),
      ("too many cells", Array((list + String(repeating: ";", count: 200)).utf8)),
    ]
    var said = ""
    for file in files {
      let edition = try SmallEdition()
      try edition.course.write("liste.csv", bytes: file.bytes)
      let result = try edition.roster("--today", "2026-05-20")
      #expect(result.status == 1, "\(file.name)")
      #expect(try edition.course.names == ["Modules", "liste.csv"], "\(file.name)")
      said += "== \(file.name)\n\(result.output)\(result.errors)\n"
    }
    try expectGolden(said, "Command/bad-roster-files.txt")
  }

  @Test func `no file of somebody else's is replaced`() throws {
    let edition = try SmallEdition()
    try edition.course.write("liste.csv", "Nom;Prénom\nExemple;Anne\n")
    try edition.course.write("resultats.json", SmallEdition.results(participant: nil))
    try edition.course.write(
      "autre.json",
      SmallEdition.file(people: []).replacing("\"demo\"", with: "\"autre\"")
    )
    let before = try edition.course.files()
    var said = ""
    for output in [
      "liste.csv", "resultats.json", "autre.json", "Modules/p.json", "rien/p.json", "Modules",
    ] {
      let result = try edition.roster("--today", "2026-05-20", "--output", output)
      #expect(result.status == 1, "\(output)")
      said += "== \(output)\n\(result.output)\(result.errors)\n"
    }
    #expect(differences(before, try edition.course.files()) == [])
    try expectGolden(said, "Command/bad-roster-output.txt")
  }
}
