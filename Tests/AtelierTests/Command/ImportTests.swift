import Foundation
import Testing

/// What `atelier attendance import` records and says.
@Suite struct ImportTests {
  @Test func `the files of a day are counted, and known the second time`() throws {
    let course = try CourseOnDisk([:])
    try FileManager.default.removeItem(atPath: course.folder.path)
    let edition = Repository.root.appending(path: "Tests/Fixtures/Edition").path
    try FileManager.default.copyItem(atPath: edition, toPath: course.folder.path)
    let files = ["presences", "resultats", "avis"].flatMap { folder in
      let names = try? FileManager.default.contentsOfDirectory(atPath: course.folder(folder))
      return (names ?? []).sorted().map { "\(folder)/\($0)" }
    }
    let arguments = ["attendance", "import", "--today", "2026-06-10"] + files
    let trial = try course.atelier(arguments + ["--dry-run"])
    #expect(trial.status == 0)
    #expect(try !course.names.contains("register.sqlite"))
    let first = try course.atelier(arguments)
    #expect(first.status == 0)
    #expect(trial.output == first.output + "simple essai : rien n'est enregistré\n")
    try expectGolden(first.output + first.errors, "Command/import.txt")
    let before = try course.files()
    let second = try course.atelier(arguments)
    #expect(
      second.output == """
        participants : 36 déjà connus
        présences : 49 déjà connues
        résultats : 20 déjà connus
        résultats à rattacher : 1
        réponses au sondage : 7 déjà connues
        rien de nouveau

        """
    )
    #expect(differences(before, try course.files()) == [])
    let supervised = try course.atelier(arguments + ["--supervised-by", "Dr Exemple"])
    #expect(supervised.output.contains("résultats : 20 modifiés\n"))
  }

  @Test func `English counts are said in English`() throws {
    let edition = try SmallEdition(english: true)
    try edition.write(
      "a.json",
      people: [SmallEdition.person("a", "Exemple")],
      records: [SmallEdition.record("a")]
    )
    let result = try edition.importing("a.json")
    #expect(
      result
        == .init(status: 0, output: "participants: 1 new\nattendance: 1 new\n", errors: "")
    )
    try edition.write("b.json", records: [SmallEdition.record("a", at: "2026-06-09T12:32:00Z")])
    let second = try edition.importing("a.json", "b.json")
    let text = "participants: 1 already known\nattendance: 1 changed, 1 already known\n"
    #expect(second == .init(status: 0, output: text, errors: ""))
  }

  @Test func `details that only were written again are known already`() throws {
    let edition = try SmallEdition()
    func told(_ file: String, _ name: String, _ day: String) throws -> String {
      let time = #""updated_at": "2026-06-0\#(day)T10:00:00Z""#
      try edition.write(file, people: [SmallEdition.person("001-B", name, time)])
      return try edition.importing(file).output
    }
    #expect(try told("1.json", "Exemple", "1") == "participants : 1 nouveau\n")
    #expect(
      try told("3.json", "Exemple", "3") == "participants : 1 déjà connu\nrien de nouveau\n"
    )
    #expect(try told("4.json", "Exemplaire", "4") == "participants : 1 modifié\n")
    // The later time counts all the same: what was written between stands no more.
    #expect(try told("2.json", "Autre", "2") == "participants : 1 modifié\n")
    let export = try Export(edition.attendance("export", "001-B"))
    #expect(export.participants.count == 4)
    #expect(
      try edition.attendance("correct", "001-B", "--title", "Dr").output.contains("Exemplaire")
    )
  }

  @Test func `who vouches for results is named as people are`() throws {
    let edition = try SmallEdition()
    try edition.write("a.json", people: [SmallEdition.person("001-B", "Exemple")])
    try edition.course.write("r.json", SmallEdition.results(participant: "001-B"))
    func vouched(_ name: String) throws -> Executable.Result {
      try edition.importing("a.json", "r.json", "--supervised-by", name)
    }
    let refused = try vouched("Dr \u{202E}elpmexE")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("caractère invisible interdit ici (U+202E)"))
    #expect(try vouched("Dr Exemple").status == 0)
    #expect(try vouched(" Dr Exemple\u{A0}").output.hasSuffix("rien de nouveau\n"))
  }

  @Test func `commands that are suggested concern the same register`() throws {
    let edition = try SmallEdition()
    try edition.course.write("r.json", SmallEdition.results(participant: nil))
    try edition.write(
      "a.json",
      people: [SmallEdition.person("001-B", "Exemple"), SmallEdition.person("002-C", "Exemple")]
    )
    let options = ["--register", "l'autre.sqlite", "--workshop", "Modules/workshop.yml"]
    let imported = try edition.course.atelier(
      ["attendance", "import", "a.json", "r.json", "--today", "2026-06-10"] + options
    )
    let typed = #"--workshop Modules/workshop.yml --register 'l'\''autre.sqlite'"#
    #expect(imported.status == 0)
    for command in ["merge 001-B 002-C", "assign r.json NUMÉRO"] {
      #expect(imported.errors.contains(" : atelier attendance \(command) \(typed)\n"))
    }
    let report = try edition.course.atelier(
      ["attendance", "report", "--today", "2026-06-10", "--templates", Repository.templates.path()]
        + options
    )
    #expect(report.output.contains("→ atelier attendance merge 001-B 002-C \(typed)\n"))
    #expect(report.output.contains("→ atelier attendance assign r.json NUMÉRO \(typed)\n"))
  }

  @Test func `only the owner may read the register`() throws {
    let edition = try SmallEdition()
    try edition.write("a.json", people: [SmallEdition.person("a", "Exemple")])
    #expect(try edition.importing("a.json").status == 0)
    let file = edition.course.folder("register.sqlite")
    #expect(try mode(of: file) == 0o600)
    // A copy that others may read is taken back from them.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    #expect(try edition.importing("a.json").status == 0)
    #expect(try mode(of: file) == 0o600)
    #expect(try edition.course.names == ["Modules", "a.json", "register.sqlite"])
  }

  @Test func `people may come in another file of the same command`() throws {
    let edition = try SmallEdition()
    try edition.write("1.json", records: [SmallEdition.record("a")])
    try edition.write("2.json", people: [SmallEdition.person("a", "Exemple")])
    let alone = try edition.importing("1.json")
    #expect(alone.status == 1)
    #expect(try !edition.course.names.contains("register.sqlite"))
    #expect(try edition.importing("1.json", "2.json").status == 0)
    #expect(try edition.importing("1.json").status == 0)
  }

  @Test func `results of a number that nobody has wait for their owner`() throws {
    let edition = try SmallEdition()
    try edition.write("a.json", people: [SmallEdition.person("001-B", "Exemple")])
    try edition.course.write("r.json", SmallEdition.results(participant: "002-C"))
    let result = try edition.importing("a.json", "r.json")
    #expect(
      result
        == .init(
          status: 0,
          output: "participants : 1 nouveau\nrésultats : 1 nouveau\nrésultats à rattacher : 1\n",
          errors: """
            r.json: warning: numéro inconnu « 002-C » : à rattacher
            help: dites de qui ils sont : atelier attendance assign r.json NUMÉRO

            """
        )
    )
  }
}

/// The rights of a file.
func mode(of file: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
}
