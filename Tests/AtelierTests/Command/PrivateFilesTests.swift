import Foundation
import Testing

/// Where files that name people are written, and who may read them there.
@Suite struct PrivateFilesTests {
  private let edition: SmallEdition

  init() throws {
    edition = try SmallEdition()
    try edition.write("gens.json", people: [SmallEdition.person("001-B", "Exemple")])
    try edition.course.write("liste.csv", "Nom;Prénom\nExemple;Anne\n")
  }

  @Test(arguments: [
    ["attendance", "desk", "gens.json", "--today", "2026-06-01"],
    ["attendance", "sheets", "gens.json", "--today", "2026-06-01", "--no-pdf"],
    ["attendance", "roster", "liste.csv", "--today", "2026-06-01"], ["build", "--trainer"],
  ])
  func `the folder that a command makes for them is its owner's alone`(command: [String]) throws {
    let result = try edition.course.atelier(command)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try mode(of: edition.course.folder("documents")) == 0o700)
  }

  @Test(arguments: [
    ["attendance", "desk", "gens.json", "--today", "2026-06-01", "--output", "site/a/b.html"],
    ["attendance", "sheets", "gens.json", "--today", "2026-06-01", "--output", "site/a/b"],
    ["keys", "new", "site/a/cle.pem"],
  ])
  func `they are written into no site, and into the folder of another program`(
    command: [String]
  ) throws {
    for text in ["{\"name\": \"My app\"}", "no JSON"] {
      try edition.course.folder.makeFolder("site/a")
      try edition.course.write("site/manifest.json", text)
      let result = try edition.course.atelier(command)
      #expect(result.status == 0, "\(result.errors)")
      try edition.course.remove("site/a")
    }
    try edition.course.folder.makeFolder("site/a")
    let newer = "{\"format\":\"atelier-site\",\"version\":99}"
    try edition.course.write("site/manifest.json", newer)
    let result = try edition.course.atelier(command)
    #expect(result.errors.contains("site"))
    #expect(result.status == 1)
    #expect(try edition.course.files(in: "site/a").isEmpty)
  }
}
