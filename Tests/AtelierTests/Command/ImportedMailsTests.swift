import Foundation
import Testing

/// What `atelier attendance import` makes of saved mails, and says of them.
@Suite struct ImportedMailsTests {
  private let edition: SmallEdition

  init() throws {
    edition = try SmallEdition()
    for folder in ["good", "bad", "empty", "loose"] {
      try FileManager.default.copyItem(
        atPath: SavedMail.root.appending(path: folder).path,
        toPath: edition.course.folder(folder)
      )
    }
  }

  /// Writes who the mails in `good` are from.
  private func writePeople() throws {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXY")
    let people = try SavedMail.all("good").map { mail in
      let number = try #require(Int(mail.name.prefix(3)))
      return SmallEdition.person("\(number)-\(letters[number % 23])", "Exemple \(number)")
    }
    try edition.write("gens.json", people: people)
  }

  @Test func `a folder of forty mails is imported, and known the second time`() throws {
    try writePeople()
    let first = try edition.importing("gens.json", "good")
    let told = """
      participants : 41 nouveaux
      résultats : 41 nouveaux
      réponses au sondage : 1 nouvelle

      """
    #expect(first == .init(status: 0, output: told, errors: ""))
    let before = try edition.course.files()
    let again = try edition.importing("good/", "good/100-utf-8-quoted-printable.eml")
    let known = """
      résultats : 42 déjà connus
      réponses au sondage : 1 déjà connue
      rien de nouveau

      """
    #expect(again == .init(status: 0, output: known, errors: ""))
    #expect(differences(before, try edition.course.files()) == [])
  }

  @Test(arguments: [false, true])
  func `all that is wrong is told at once, and nothing is recorded`(english: Bool) throws {
    let edition = try SmallEdition(english: english)
    try writePeople()
    let bad = SavedMail.root.appending(path: "bad").path
    try FileManager.default.copyItem(atPath: bad, toPath: edition.course.folder("mails"))
    let before = try edition.course.files()
    let result = try edition.importing("mails")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(differences(before, try edition.course.files()) == [])
    try expectGolden(result.errors, "Command/bad-mails\(english ? ".en" : "").txt")
  }

  @Test func `one bad mail keeps the good ones out until it is put aside`() throws {
    try writePeople()
    let cut = "bad/cut.eml"
    let refused = try edition.importing("gens.json", "good", cut)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("bad/cut.eml:15:1: error: "))
    #expect(try !edition.course.names.contains("register.sqlite"))
    try edition.course.remove(cut)
    #expect(try edition.importing("gens.json", "good").status == 0)
  }

  @Test func `mails that bring nothing are named`() throws {
    let result = try edition.importing("empty")
    let help =
      "help: si son auteur croit en avoir envoyé, demandez-lui le fichier en pièce jointe\n"
    let words = "warning: ni résultats ni avis dans ce fichier\n"
    let told = "empty/picture.eml: \(words)\(help)empty/spoken-of.eml: \(words)\(help)"
    #expect(result == .init(status: 0, output: "rien de nouveau\n", errors: told))
  }

  @Test func `results without a number wait, and say from whom they came`() throws {
    try writePeople()
    let result = try edition.importing("gens.json", "loose")
    let told = """
      loose/sans-numero.eml: warning: résultats sans numéro, dans un courriel de Zoé Exemple \
      <zoe@exemple.invalid> : à rattacher
      help: dites de qui ils sont : atelier attendance assign sans-numero.eml NUMÉRO

      """
    let counts = "participants : 41 nouveaux\nrésultats : 1 nouveau\nrésultats à rattacher : 1\n"
    #expect(result == .init(status: 0, output: counts, errors: told))
    // Whom a mail is from is not kept.
    let register = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    #expect(register.range(of: Data("zoe@".utf8)) == nil)
    let assigned = try edition.attendance("assign", "loose/sans-numero.eml", "100-J")
    #expect(
      assigned
        == .init(
          status: 0,
          output: "rattaché : loose/sans-numero.eml à 100-J, Exemple 100\n",
          errors: ""
        )
    )
    let known = "résultats : 1 déjà connu\nrien de nouveau\n"
    #expect(try edition.importing("loose") == .init(status: 0, output: known, errors: ""))
  }

  @Test func `mails of one name are told apart by their digests`() throws {
    try writePeople()
    for folder in ["a", "b"] {
      let person = String(repeating: folder, count: 32)
      let results = SmallEdition.results(participant: nil, learner: person)
      try edition.course.write(
        "\(folder)/Résultats.eml",
        "Content-Type: application/json\n\n" + results
      )
    }
    let result = try edition.importing("gens.json", "a", "b")
    let digests = result.errors.matches(of: /assign ([0-9a-f]{12}) NUMÉRO/).map { String($0.1) }
    #expect(Set(digests).count == 2)
    for digest in digests {
      #expect(try edition.attendance("assign", digest, "100-J").status == 0)
    }
  }

  @Test func `folders are read but not entered, and what is left out is named`() throws {
    try writePeople()
    let folders: [String: [String]] = [
      "vide": [".cache.eml"], "autres": ["photo.jpg", "mail.msg"],
      "registre": ["register.sqlite", "sous/a.eml", "r.json"],
      "beaucoup": ["r.json"] + (1...7).map { "\($0).pdf" },
    ]
    for (folder, names) in folders {
      for name in names {
        try edition.course.write(
          "\(folder)/\(name)",
          SmallEdition.results(participant: "100-J")
        )
      }
    }
    try edition.course.write("gens/gens.json", try edition.course.text("gens.json"))
    let told = try ["vide", "autres", "absent", "absent.eml", "registre", "beaucoup"].map { name in
      let result = try edition.importing("gens", name)
      return "== \(name), \(result.status)\n\(result.output)\(result.errors)"
    }
    try expectGolden(told.joined(separator: "\n"), "Command/mail-folders.txt")
  }
}
