import Courseware
import Foundation
import Testing

@testable import CourseSite

/// Outputs that are refused because something would be lost; nothing is changed then.
@Suite struct OutputRefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a folder that no build wrote is refused, and the first file is named`() throws {
    try folder.write(["site/b.jpg": "", "site/a.txt": "", "site/c/d": "", "site/.hidden": ""])
    try expectRefusal(
      "'\(folder("site/a.txt"))' was not written by a build of the site (nor 2 more)"
        + " and would be lost"
    )
  }

  @Test func `a file that somebody put into the site is named`() throws {
    try publish()
    try folder.write(["site/figures/photo.jpg": ""])
    try expectRefusal(
      "'\(folder("site/figures/photo.jpg"))' was not written by a build of the site"
        + " and would be lost"
    )
  }

  @Test func `an empty folder of somebody's is named too`() throws {
    try publish()
    try folder.makeFolder("site/notes")
    try expectRefusal(
      "'\(folder("site/notes"))' was not written by a build of the site and would be lost"
    )
  }

  @Test func `a file that comes while the site is written is not lost`() throws {
    try publish()
    let staged = try StagedSite(output: folder("site"), protected: [])
    try folder.write(["site/notes.txt": "mine"])
    expectDiagnostic(
      "'\(folder("site/notes.txt"))' was not written by a build of the site and would be lost"
    ) {
      _ = try staged.publish()
    }
    let names = ["figures/a.svg", "index.html", "manifest.json", "notes.txt"]
    #expect(try folder.tree.keys.sorted() == names.map { "site/\($0)" })
  }

  @Test func `an empty folder, or one with hidden files only, is taken`() throws {
    try folder.write(["site/.git/HEAD": "ref"])
    try publish()
    #expect(try folder.tree["site/.git/HEAD"] == "ref")
  }

  @Test(arguments: [
    ("{", "the file is damaged"),
    ("{\"format\":\"atelier-site\",\"version\":1}", "the file is damaged"),
    ("{\"format\":\"atelier-site\",\"files\":[]}", "the file is damaged"),
    ("{\"name\":\"My app\"}", "this file was not written by a build of the site"),
    (
      "{\"format\":\"atelier-site\",\"version\":2}",
      "this site was built by a newer version of atelier"
    ),
    ("→ /dev/zero", "'FILE' is a symbolic link, not a file"),
  ])
  func `a manifest that cannot be trusted is refused`(text: String, message: String) throws {
    try folder.write(["site/manifest.json": text, "site/index.html": ""])
    try expectRefusal(message.replacing("FILE", with: folder("site/manifest.json")))
  }

  @Test func `a file is no folder to publish into`() throws {
    try folder.write(["site": "text"])
    try expectRefusal("'\(folder("site"))' is a file, not a folder")
  }

  @Test func `a link that leads nowhere is refused`() throws {
    try folder.write(["site": "→ nowhere"])
    try expectRefusal("'\(folder("site"))' is a link that leads nowhere")
  }

  @Test(arguments: [
    ("Modules", "'Modules' is a folder of the author, which the site would replace"),
    ("Modules/", "'Modules/' is a folder of the author, which the site would replace"),
    ("link", "'link' is a folder of the author, which the site would replace"),
    (".", "'.' holds 'Modules', which the site would replace"),
    ("Modules/site", "'Modules/site' is in 'Modules', where nothing is ever written"),
    (
      "Modules/../Modules/x",
      "'Modules/../Modules/x' is in 'Modules', where nothing is ever written"
    ),
    ("/", "'/' is no folder to publish the site into"),
    ("", "'' is no folder to publish the site into"),
    ("new/..", "'new/..' is no folder to publish the site into"),
  ])
  func `the author's folders are never written`(output: String, message: String) throws {
    try folder.write(["Modules/course.yml": "", "link": "→ Modules"])
    let absolute = output.isEmpty || output == "/" ? output : folder(output)
    let expected =
      message.replacing("'\(output)'", with: "'\(absolute)'")
      .replacing("'Modules'", with: "'\(folder("Modules"))'")
    expectDiagnostic(expected) {
      _ = try StagedSite(output: absolute, protected: [folder("Modules")])
    }
    #expect(try folder.tree.filter { $0.value != "/" }.count == 2)
  }

  @Test func `messages are in French as well`() throws {
    try folder.write(["site/a.txt": "", "site/b.txt": ""])
    #expect(throws: Diagnostic.self) { try publish() }
    do {
      try publish()
    } catch let diagnostic as Diagnostic {
      #expect(
        diagnostic.text(in: .french) == """
          error: « \(folder("site/a.txt")) » n'a pas été écrit par une construction du site \
          (ni un autre) et serait perdu
          help: déplacez-le ailleurs, ou choisissez un autre dossier avec --output

          """
      )
    }
  }

  private func publish() throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    try staged.write("", to: "index.html")
    try staged.write("", to: "figures/a.svg")
    _ = try staged.publish()
  }

  private func expectRefusal(
    _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.tree
    expectDiagnostic(message, sourceLocation: sourceLocation) { try publish() }
    #expect(try folder.tree == before, sourceLocation: sourceLocation)
  }
}
