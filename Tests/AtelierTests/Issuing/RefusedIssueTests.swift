import Certificates
import Courseware
import Foundation
import Testing

@testable import Tracker

/// What keeps documents from being issued at all: nothing is recorded then, and nothing written.
@Suite struct RefusedIssueTests {
  @Test func `each reason is said with what to do`() throws {
    let edition = try IssuedEdition()
    try edition.course.write("autre.pem", SigningKey().privatePEM)
    try edition.course.write("texte.pem", "SECRET")
    try edition.course.write("image.txt", "no image")
    let before = try edition.course.files()
    var said = ""
    for changes in [
      ["--key", "autre.pem"], ["--key", "texte.pem"], ["--key", "absente.pem"],
      ["--key", "Modules/keys/2026.pub.pem"], ["--issued", "2026-06-08"],
      ["--issued", "2029-01-01"], ["--output", "Modules/documents"], ["--output", "cle.pem"],
      ["--signature", "image.txt"], ["--stamp", "absente.png"], ["--register", "absent.sqlite"],
      ["--participant", "017-T"],
    ] {
      var arguments = IssuedEdition.issuing + ["--no-pdf"]
      if let place = arguments.firstIndex(of: changes[0]) {
        arguments[place + 1] = changes[1]
      } else {
        arguments += changes
      }
      let result = try edition.course.atelier(arguments)
      #expect(result.status == 1)
      #expect(result.output == "")
      said += "== \(changes.joined(separator: " "))\n\(result.errors)\n"
    }
    try expectGolden(said, "Command/bad-issue.txt")
    #expect(!said.contains("SECRET"))
    let after = try edition.course.files().filter { $0.key != "documents" }
    #expect(differences(before, after) == [])
  }

  @Test func `an edition without half-days certifies nothing`() throws {
    let edition = try IssuedEdition(people: [])
    try edition.course.write("Modules/workshop.yml", SmallCourse.workshop)
    let result = try edition.issue()
    #expect(
      result.errors == """
        error: cette édition n'a pas de demi-journée : il n'y a rien à certifier
        help: donnez-les dans workshop.yml, sous « sessions »

        """
    )
    #expect(result.status == 1)
  }

  @Test func `without an address of the site it is said that the code opens nothing`() throws {
    let edition = try IssuedEdition(course: "")
    let result = try edition.issue()
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("warning: course.yml ne dit pas où le site est publié"))
  }

  @Test(arguments: [("cle.pem", "cle.pem"), ("clé 2026.pem", "'clé 2026.pem'")])
  func `a key that others can read is used, and said to be`(file: String, typed: String) throws {
    let edition = try IssuedEdition()
    try edition.course.write(file, edition.key.privatePEM)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: edition.course.folder(file)
    )
    let result = try edition.certificates(
      "issue",
      "--key",
      file,
      "--issued",
      IssuedEdition.day,
      "--no-pdf"
    )
    #expect(
      result.errors == """
        warning: d'autres que vous peuvent lire la clé « \(file) », et signer en votre nom
        help: gardez-la pour vous : chmod 600 \(typed)

        """
    )
    #expect(result.status == 0)
  }

  @Test func `nothing of the private key is in any output or file`() throws {
    let edition = try IssuedEdition()
    let secrets = edition.key.privatePEM.split(separator: "\n").filter { !$0.hasPrefix("-") }
    let results = [
      try edition.issue(), try edition.certificates("list"),
      try edition.certificates("publish-withdrawn", "--today", "2026-06-10"),
      try edition.course.atelier("attendance", "export", "001-B"),
    ]
    #expect(results.map(\.status) == [0, 0, 0, 0])
    try edition.course.remove("cle.pem")
    var all = results.map { Data(($0.output + $0.errors).utf8) }
    all += Array(try edition.course.files().values)
    for secret in secrets {
      // Its last bytes are the public half.
      let data = Data(secret.prefix(40).utf8)
      #expect(all.allSatisfy { $0.range(of: data) == nil })
    }
  }

  @Test(arguments: ["ro", "size=1"])
  func `a disk that is full or read-only is said, and the same command mends it`(
    options: String
  ) throws {
    let edition = try IssuedEdition()
    try edition.course.folder.makeFolder("disk")
    guard let disk = try SmallDisk(at: edition.course.folder("disk")) else {
      print("not tested: a disk can be mounted by root only")
      return
    }
    defer { disk.unmount() }
    let folder = ["--output", "disk/documents"]
    try edition.course.folder.makeFolder("disk/documents")
    if options == "ro" {
      try disk.remount("ro")
    } else {
      // All of the disk but two pages.
      try edition.course.write("disk/plein", bytes: Data(count: 4 * 1024 * 1024 - 40 * 1024))
    }
    let result = try edition.issue(folder[0], folder[1])
    #expect(result.status == 1)
    if options == "ro" {
      #expect(
        result.errors == """
          error: rien ne peut être écrit dans le dossier « disk/documents »
          help: choisissez un autre dossier par --output

          """
      )
      #expect(try edition.register.documents() == [])
      try disk.remount("rw")
    } else {
      #expect(result.errors.contains("le disque est plein\nhelp: libérez de la place"))
      #expect(try edition.register.documents().count == 5)
      try edition.course.remove("disk/plein")
    }
    #expect(try edition.issue(folder[0], folder[1]).status == 0)
    #expect(try edition.course.files(in: "disk/documents").count == 6)
    #expect(try edition.register.documents().count == 5)
  }
}
