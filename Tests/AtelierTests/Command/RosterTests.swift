import Foundation
import Testing

/// Lists as people keep them, and the files that come of them.
@Suite struct RosterTests {
  static let cases = [
    ListCase(
      name: "headings in capitals, a title, empty rows, rows that are only numbered",
      list: """
        Journée du 9 juin ; liste au 20 mai
        ;;;
        N°;NOM DE FAMILLE ;Prénom(s);ADRESSE MAIL *
        1;Exemple;Éloïse;eloise@exemple.invalid
        2;Exemple-Martin;Paul;
        3;;;

        """
    ),
    ListCase(
      name: "every column",
      list: """
        Civilité,Nom d'usage,Prénom,Courriel,Société,Mode d'exercice,N° RPPS,Numéro
        Dr,Exemple,Anne,Anne@exemple.invalid,"Centre ""Le Cèdre"", Nord",Libérale,000 0000 0001,
        M.,Exemplaire,Luc,,,salarié,,017-t
        Mme,Modèle,Zoé,,,,,A-01

        """
    ),
    ListCase(
      name: "half-days by id, word, date and weekday; every mark",
      list: """
        Nom\tPrénom\tMardi 9 juin 2026 (le matin)\t09/06 après-midi
        Exemple A\tAnne\tP\tprésente
        Exemple B\tBrice\tA\tAbsent
        Exemple C\tChloé\tE\texcusée
        Exemple D\tDenis\tx\t
        Exemple E\tÈve\t9:20-12:30\t14 h 05 à 17 h
        Exemple F\tFanny\t09h20–12h30\t✓

        """
    ),
    ListCase(
      name: "presences that were recorded at a given time",
      list: "Nom;Prénom;matin\nExemple;Anne;P\n",
      arguments: ["--recorded-at", "2026-06-09T13:05:00+02:00"]
    ),
    ListCase(
      name: "a column that nobody knows, one without a heading, one of a maiden name",
      list: """
        Nom;Nom de naissance;Prénom;Régime;Couriel;
        Exemple;Exempla;Anne;végétarien;a@exemple.invalid;note
        Exemple;;Luc;;;

        """
    ),
    ListCase(
      name: "rows that hold words which are headings elsewhere",
      list: "Nom;Prénom;matin;Repas;Train;Hôtel\nMatin;Anne;no;no;n;num\n"
    ),
    ListCase(name: "no given names", list: "Nom\nExemple\n"),
    ListCase(
      name: "a line for the spreadsheet, line breaks in cells",
      list: "sep=,\r\nNom,Prénom,Structure\r\nExemple,Anne,\"Centre\r\nNord\"\r\n,,\r\n"
    ),
    ListCase(
      name: "two people of one name and one shared address",
      list: """
        Nom;Prénom;E-mail
        Exemple;Anne;cabinet@exemple.invalid
        Exemple;Luc;cabinet@exemple.invalid
        Exemple;Luc;luc@exemple.invalid

        """
    ),
    ListCase(
      name: "half-days that are corrected in the list",
      list: "Nom;Prénom;matin;apres-midi\nExemple;Anne;A;\nExemple;Luc;P;P\n",
      before: ["Nom;Prénom;matin;apres-midi\nExemple;Anne;P;P\nExemple;Luc;P;\n"]
    ),
    ListCase(
      name: "details that change, are added and are left out",
      list: """
        Nom;Prénom;E-mail;Structure
        Exemple-Roche;Anne;anne@exemple.invalid;
        Exemple;Luc;luc@exemple.invalid;Centre

        """,
      before: [
        """
        Nom;Prénom;E-mail;Structure
        Exemple;Anne;Anne@exemple.invalid;Hôpital
        Exemple;Luc;luc@exemple.invalid;Centre
        Exemple;Zoé;;

        """
      ]
    ),
  ]

  @Test func `lists are read as they are kept`() throws {
    let said = try Self.cases.map { try $0.outcome(expecting: 0) }
    try expectGolden(said.joined(separator: "\n"), "Command/roster.txt")
  }

  /// Saved by a real LibreOffice; `Fixtures/Roster/README.md` says how.
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a spreadsheet gives one file in every encoding and with every separator`(
    lineEnd: String
  ) throws {
    let folder = Repository.fixtures.appending(path: "Roster")
    func saved(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
    let comma = String(decoding: try saved("virgule-utf-8.csv"), as: UTF8.self)
    let tab = try #require(
      String(data: try saved("tabulation-utf-16.csv"), encoding: .utf16LittleEndian)
    )
    let semicolon = try #require(
      String(data: try saved("point-virgule-windows-1252.csv"), encoding: .windowsCP1252)
    )
    func ended(_ text: String) -> String { text.replacing("\n", with: lineEnd) }
    let files: [Data?] = [
      Data(ended(comma).utf8), Data("\u{FEFF}\(ended(semicolon))".utf8),
      ended(semicolon).data(using: .windowsCP1252), ended(tab).data(using: .utf16LittleEndian),
      ended(tab).data(using: .utf16BigEndian),
    ]
    var outcomes: Set<String> = []
    for file in files {
      let edition = try SmallEdition()
      try edition.course.write("liste.csv", bytes: try #require(file))
      #expect(try edition.roster("--today", "2026-05-20").status == 0)
      outcomes.insert(try edition.course.text("documents/participants.json"))
    }
    #expect(outcomes.count == 1)
    try expectGolden(outcomes.first ?? "", "Roster/participants.json")
  }

  @Test func `the same list again gives the same file, which only its owner may read`() throws {
    let edition = try SmallEdition()
    try edition.course.write("liste.csv", "Nom;Prénom;matin\nExemple;Anne;P\nExemple;Luc;A\n")
    #expect(try edition.roster("--today", "2026-05-20").status == 0)
    let file = "documents/participants.json"
    #expect(try mode(of: edition.course.folder(file)) == 0o600)
    #expect(try mode(of: edition.course.folder("documents")) == 0o700)
    let first = try edition.course.text(file)
    let again = try edition.roster("--today", "2026-05-21")
    #expect(
      again.output == """
        participants : 2 (2 déjà connus)
        présences : 2
        écrit : documents/participants.json

        """
    )
    #expect(try edition.course.text(file) == first)
    #expect(try edition.importing(file).status == 0)
    try edition.course.remove(file)
    #expect(try edition.roster("--today", "2026-05-22", "--output", "p.json").status == 0)
    #expect(try edition.course.text("p.json") == first)
  }
}
