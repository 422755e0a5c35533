import Courseware
import Foundation
import GRDB
import Testing

@testable import Tracker

/// What people may ask for: what is held on them, and that it be forgotten.
@Suite struct RightsTests {
  private let edition: SmallEdition

  /// What must not be left of the person who is forgotten.
  private static let traces = ["OUBLIE", "Oublié", "oublie@", "017-T", "018-U", "00000000042"]

  init() throws {
    edition = try SmallEdition()
    try edition.write(
      "accueil.json",
      people: [
        SmallEdition.person(
          "017-T",
          "Oublié-Exemple",
          #""given_name": "OUBLIE", "email": "oublie@exemple.invalid", "rpps": "00000000042""#
        ),
        SmallEdition.person("018-U", "Oublié"), SmallEdition.person("001-B", "Reste"),
      ],
      records: [
        SmallEdition.record("017-T"), SmallEdition.record("018-U", "apres-midi"),
        SmallEdition.record("001-B"),
      ]
    )
    try edition.course.write(
      "resultats-017-T.json",
      SmallEdition.results(participant: "017-T", finished: "2026-06-09T17:10:00+02:00")
    )
    try edition.course.write(
      "anonyme.json",
      SmallEdition.results(participant: nil, learner: String(repeating: "b", count: 32))
    )
    let files = ["accueil.json", "resultats-017-T.json", "anonyme.json"]
    let arguments = ["attendance", "import", "--today", "2026-06-10"] + files
    #expect(try edition.course.atelier(arguments).status == 0)
    #expect(try edition.attendance("merge", "017-T", "018-U").status == 0)
    #expect(try edition.attendance("assign", "anonyme.json", "018-U").status == 0)
    #expect(try edition.attendance("correct", "017-T", "--title", "Mme").status == 0)
  }

  @Test func `everything held on a person is given, in a file for its owner alone`() throws {
    let shown = try edition.attendance("export", "018-U")
    let export = try Export(shown)
    #expect(export.ids == ["017-T", "018-U"])
    #expect(export.participants.count == 3)
    #expect(export.attendance.map(\.session) == ["matin", "apres-midi"])
    #expect(export.results.count == 2)
    let written = try edition.attendance("export", "017-T", "--output", "017.json")
    #expect(written == .init(status: 0, output: "écrit : 017.json\n", errors: ""))
    #expect(try edition.course.text("017.json") == shown.output)
    #expect(try mode(of: edition.course.folder("017.json")) == 0o600)
  }

  @Test func `nobody is forgotten before the term, unless one insists`() throws {
    let refused = try edition.attendance("forget", "018-U", "--today", "2032-06-09")
    #expect(
      refused.errors == """
        error: les données de 018-U sont à conserver : présences jusqu'au 9 juin 2032, résultats jusqu'au 9 juin 2027
        help: revenez après cette date, ou ajoutez --despite-retention si la loi le permet

        """
    )
    #expect(refused.status == 1)
    #expect(try edition.attendance("forget", "018-U", "--today", "2032-06-10").status == 0)
  }

  @Test func `no byte of a person who is forgotten is left in the register`() throws {
    for trace in Self.traces { #expect(try isInRegister(trace), "\(trace)") }
    let forgotten = try edition.attendance("forget", "017-T", "--despite-retention")
    #expect(
      forgotten
        == .init(
          status: 0,
          output: """
            oublié : il ne reste rien de 017-T dans le registre
            à nettoyer vous-même, s'il y en a :
              accueil.json (fichier importé)
              anonyme.json (fichier importé)
              resultats-017-T.json (fichier importé)
              les sauvegardes du registre, les rapports, les exports
              les feuilles d'émargement, les documents et les PDF qui en réunissent plusieurs

            """,
          errors: ""
        )
    )
    for trace in Self.traces { #expect(try !isInRegister(trace), "\(trace)") }
    #expect(try isInRegister("Reste"))
    #expect(try !edition.course.names.contains("register.sqlite-journal"))
    #expect(try edition.attendance("export", "017-T").status == 1)
    // What is left is kept from then on as before.
    let path = edition.course.folder("register.sqlite")
    let register = try Register(path, of: Register.Edition(workshop: "demo", course: "essai"))
    #expect(throws: Diagnostic.self) {
      try register.write { (try $0.execute(sql: "DELETE FROM participant_fact"), .commit) }
    }
    #expect(try edition.attendance("export", "001-B").status == 0)
  }

  @Test func `a short name is found in the names of files as a word only`() throws {
    let people = [SmallEdition.person("a1", "Sul", #""given_name": "Re""#)]
    try edition.write("liste de sul.json", people: people)
    #expect(try edition.importing("liste de sul.json").status == 0)
    #expect(try edition.attendance("forget", "a1", "--despite-retention").status == 0)
    #expect(try !isInRegister("liste de sul.json"))
    #expect(try isInRegister("resultats-017-T.json"))
  }

  @Test func `a later file does not bring a forgotten person back`() throws {
    #expect(try edition.attendance("forget", "017-T", "--despite-retention").status == 0)
    let same = try edition.importing("accueil.json", "resultats-017-T.json", "anonyme.json")
    #expect(
      same.output == """
        participants : 1 déjà connu
        présences : 1 déjà connue
        personnes oubliées : 6 données ne sont pas enregistrées
        rien de nouveau

        """
    )
    // Nor does a new number, by which other files then speak.
    try edition.write(
      "b.json",
      people: [SmallEdition.person("050-E", "Revenant", #""email": "Oublie@exemple.invalid""#)]
    )
    try edition.write("c.json", records: [SmallEdition.record("050-E")])
    #expect(try edition.importing("b.json").status == 0)
    #expect(try edition.importing("c.json").status == 0)
    for trace in Self.traces + ["Revenant", "050-E"] {
      #expect(try !isInRegister(trace), "\(trace)")
    }
  }

  @Test func `a backup is whole, private, and never written over anything`() throws {
    let saved = try edition.attendance("backup", "copie.sqlite")
    #expect(saved == .init(status: 0, output: "sauvegardé : copie.sqlite\n", errors: ""))
    #expect(try mode(of: edition.course.folder("copie.sqlite")) == 0o600)
    let own = try edition.attendance("export", "017-T")
    #expect(try edition.attendance("export", "017-T", "--register", "copie.sqlite") == own)
    let before = try edition.course.files()
    let again = try edition.attendance("backup", "copie.sqlite")
    #expect(
      again
        == .init(
          status: 1,
          output: "",
          errors: "error: « copie.sqlite » existe déjà\nhelp: donnez un autre nom\n"
        )
    )
    let nowhere = try edition.attendance("backup", "absent/copie.sqlite")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("son dossier n'existe pas"))
    #expect(differences(before, try edition.course.files()) == [])
  }

  private func isInRegister(_ text: String) throws -> Bool {
    let bytes = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    return bytes.range(of: Data(text.utf8)) != nil
  }
}
