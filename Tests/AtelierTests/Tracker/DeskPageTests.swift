import Foundation
import Testing

/// The page of the sign-in desk, and the command that writes it.
@Suite struct DeskPageTests {
  private static let templates = Repository.root.appending(path: "Templates").path()

  private static func edition() throws -> SmallEdition {
    let edition = try SmallEdition()
    try edition.write(
      "a.json",
      people: [
        SmallEdition.person("017-T", "Exemple", #""given_name": "Éloïse", "rpps": "00000000017""#),
        SmallEdition.person("x-1", "</script><script>alert(1)</script>"),
        SmallEdition.person("x-2", "<img src=x onerror=alert(1)>"),
      ]
    )
    return edition
  }

  private static func desk(_ edition: SmallEdition, _ more: String...) throws -> Executable.Result {
    let fixed = ["--today", "2026-06-01", "--templates", templates]
    return try edition.course.atelier(["attendance", "desk"] + more + fixed)
  }

  private static func text(_ edition: SmallEdition, _ file: String) throws -> String {
    try String(contentsOfFile: edition.course.folder(file), encoding: .utf8)
  }

  @Test func `the page is for its owner alone, and the same each time`() throws {
    let edition = try Self.edition()
    let result = try Self.desk(edition, "a.json", "--desk", "b")
    #expect(result.errors == "")
    #expect(result.output == "écrit : documents/accueil.html (3 personnes)\n")
    let file = edition.course.folder("documents/accueil.html")
    #expect(try mode(of: file) == 0o600)
    // Files that will lie beside it may bear people's names.
    #expect(try mode(of: edition.course.folder("documents")) == 0o700)
    let first = try Data(contentsOf: URL(filePath: file))
    _ = try Self.desk(edition, "a.json", "--desk", "B")
    #expect(try Data(contentsOf: URL(filePath: file)) == first)
    #expect(try Self.text(edition, "documents/accueil.html").contains(#""letter":"B""#))
  }

  @Test func `names cannot end the element that holds them, nor scripts be added`() throws {
    let edition = try Self.edition()
    _ = try Self.desk(edition, "a.json")
    let page = try Self.text(edition, "documents/accueil.html")
    #expect(!page.contains("</script><script>alert"))
    #expect(!page.contains("<img"))
    #expect(page.contains(#"\u003C/script>\u003Cscript>alert(1)"#))
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="(.*?)"/)).1
    #expect(policy.hasPrefix("default-src &#39;none&#39;; script-src &#39;sha256-"))
    #expect(!policy.contains("unsafe"))
    // All scripts but the one that is data have their digests.
    let scripts = page.matches(of: /<script>/).count
    #expect(policy.matches(of: /sha256-/).count == scripts + 1)
  }

  @Test func `people come from the register and from files, as the later of both tells them`()
    throws
  {
    let edition = try Self.edition()
    #expect(try edition.importing("a.json").status == 0)
    try edition.write(
      "b.json",
      people: [
        SmallEdition.person("018-U", "Nouveau"),
        SmallEdition.person("017-T", "Corrigé", #""updated_at": "2026-05-01T10:00:00Z""#),
      ]
    )
    let result = try Self.desk(edition, "b.json")
    #expect(result.output == "écrit : documents/accueil.html (4 personnes)\n")
    let page = try Self.text(edition, "documents/accueil.html")
    #expect(page.contains(#"{"id":"017-T","family_name":"Corrigé"}"#))
    // The register is as it was.
    let later = try Self.desk(edition)
    #expect(later.output == "écrit : documents/accueil.html (3 personnes)\n")
  }

  @Test func `an English course has an English desk`() throws {
    let edition = try SmallEdition(english: true)
    try edition.write("a.json", people: [SmallEdition.person("017-T", "Exemple")])
    let result = try Self.desk(edition, "a.json")
    #expect(result.output == "written: documents/desk.html (1 person)\n")
    let page = try Self.text(edition, "documents/desk.html")
    #expect(page.contains("Reference of the signed sheet"))
    #expect(!page.contains("feuille"))
  }

  @Test func `what cannot be made is said, and nothing is written`() throws {
    let edition = try Self.edition()
    try edition.course.write("vide.yml", "id: demo\norganiser: { name: Fédération exemple }\n")
    try edition.course.write("autre.json", SmallEdition.file().replacing("demo", with: "x"))
    try edition.write("double.json", people: [SmallEdition.person("017-T", "Autre")])
    try edition.course.write("texte.json", "Bonjour.")
    let built = try edition.course.atelier(["build", "--templates", Self.templates])
    #expect(built.status == 0, "\(built.errors)")
    let before = try edition.course.files()
    var said = ""
    for arguments in [
      ["absent.json"], ["texte.json"], ["autre.json"], ["a.json", "double.json"], ["Modules"],
      ["a.json", "--workshop", "vide.yml"], ["a.json", "--output", "site/accueil.html"],
      ["a.json", "--output", "site/assets/accueil.html"],
      ["a.json", "--output", "Modules/accueil.html"], ["a.json", "--output", "absent/a.html"],
      ["a.json", "--output", "a.json/"],
      ["a.json", "--output", "a.json"], ["a.json", "--register", "texte.json"],
    ] {
      let fixed = ["--today", "2026-06-01", "--templates", Self.templates]
      let result = try edition.course.atelier(["attendance", "desk"] + arguments + fixed)
      #expect(result.status == 1, "\(arguments)")
      #expect(result.output == "", "\(arguments)")
      said += "== \(arguments.joined(separator: " "))\n\(result.errors)\n"
    }
    for letter in ["AB", "1", "é", ""] {
      let result = try Self.desk(edition, "a.json", "--desk", letter)
      #expect(result.status == 64, "\(letter)")
    }
    let folder = edition.course.folder.path + "/"
    try expectGolden(said.replacing(folder, with: "…/"), "Command/bad-desk.txt")
    #expect(differences(before, try edition.course.files()) == [])
  }

  @Test func `an edition of which nobody is known has a desk, with a warning`() throws {
    let edition = try SmallEdition()
    let result = try Self.desk(edition)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("warning: personne n'est attendu"))
    #expect(result.output == "écrit : documents/accueil.html (0 personne)\n")
  }
}
