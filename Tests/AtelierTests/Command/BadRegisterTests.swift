import Foundation
import GRDB
import Testing

/// Registers that cannot be used; each stays as it was.
@Suite struct BadRegisterTests {
  @Test func `what is no register of this edition is refused and left as it was`() throws {
    let edition = try Self.edition()
    let register = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    try edition.course.write("texte.sqlite", "Bonjour.")
    try edition.course.write("court.sqlite", bytes: register.prefix(50))
    try edition.course.write("tronque.sqlite", bytes: register.prefix(register.count / 2))
    try edition.course.write("vide.sqlite", "")
    var later = register
    later.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try edition.course.write("futur.sqlite", bytes: later)
    var damaged = register
    damaged.replaceSubrange(4096..<12_288, with: [UInt8](repeating: 0xA5, count: 8192))
    try edition.course.write("abime.sqlite", bytes: damaged)
    let foreign = try DatabaseQueue(path: edition.course.folder("autre.sqlite"))
    try foreign.write { try $0.execute(sql: "CREATE TABLE t (a)") }
    try foreign.close()
    let pool = try DatabasePool(path: edition.course.folder("wal.sqlite"))
    try pool.write { try $0.execute(sql: "CREATE TABLE t (a)") }
    try pool.close()
    try edition.course.folder.makeFolder("dossier")
    try edition.course.write(
      "autre.yml",
      SmallEdition.workshop.replacing("id: demo", with: "id: x")
    )
    let before = try edition.course.files()
    var said = ""
    for (register, more) in [
      ("texte.sqlite", []), ("court.sqlite", []), ("tronque.sqlite", []), ("futur.sqlite", []),
      ("abime.sqlite", []), ("autre.sqlite", []), ("wal.sqlite", []), ("dossier", []),
      ("absent/register.sqlite", []), ("Modules/course.yml/a", []),
      ("register.sqlite", ["--workshop", "autre.yml"]),
    ] {
      let file = more.isEmpty ? "a.json" : "vide.json"
      try edition.course.write(
        "vide.json",
        SmallEdition.file().replacing(#""workshop": "demo""#, with: #""workshop": "x""#)
      )
      let arguments = ["attendance", "import", file, "--register", register] + more
      let result = try edition.course.atelier(arguments)
      try edition.course.remove("vide.json")
      #expect(result.status == 1, "\(register)")
      #expect(result.output == "", "\(register)")
      said += "== \(register)\n\(result.errors)\n"
    }
    let missing = try edition.attendance("export", "a", "--register", "absent.sqlite")
    said += "== export from none\n\(missing.errors)"
    try expectGolden(said, "Command/bad-register.txt")
    #expect(differences(before, try edition.course.files()) == [])
  }

  @Test func `an empty file, as a killed command leaves it, becomes a register`() throws {
    let edition = try Self.edition()
    try edition.course.write("vide.sqlite", "")
    let result = try edition.importing("a.json", "--register", "vide.sqlite")
    #expect(result.output == "participants : 1 nouveau\nprésences : 1 nouvelle\n")
  }

  @Test func `an edition that is missing or wrong is said`() throws {
    let course = try CourseOnDisk(SmallCourse.french)
    let missing = try course.atelier("attendance", "import", "a.json")
    #expect(missing.status == 1)
    #expect(
      missing.errors == """
        Modules: error: ce cours n'a pas d'édition : il n'y a pas de « workshop.yml »
        help: écrivez-le (son id, ses demi-journées), ou nommez-le par --workshop

        """
    )
    try course.write("Modules/workshop.yml", "id: demo\n")
    let wrong = try course.atelier("attendance", "import", "a.json")
    #expect(wrong.status == 1)
    #expect(wrong.errors.hasPrefix("Modules/workshop.yml:1:1: error: "))
    #expect(try course.names == ["Modules"])
  }

  @Test func `a register that somebody writes to is waited for, then said to be busy`() throws {
    let edition = try Self.edition()
    let other = try DatabaseQueue(path: edition.course.folder("register.sqlite"))
    try other.writeWithoutTransaction { database in
      try database.beginTransaction(.immediate)
      try edition.write("b.json", people: [SmallEdition.person("b", "Exemple")])
      let result = try edition.importing("b.json")
      #expect(
        result
          == .init(
            status: 1,
            output: "",
            errors: """
              error: une autre commande écrit dans le registre « register.sqlite »
              help: attendez qu'elle soit finie, puis recommencez

              """
          )
      )
      try database.rollback()
    }
    #expect(try edition.importing("b.json").status == 0)
  }

  @Test func `imports at the same time all arrive`() async throws {
    let edition = try Self.edition()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<6 {
        try edition.write(
          "\(index).json",
          people: [SmallEdition.person("p\(index)", "Nom\(index)")]
        )
        group.addTask {
          let result = try edition.importing("\(index).json", "--register", "neuf.sqlite")
          #expect(result.status == 0, "\(result)")
        }
      }
      try await group.waitForAll()
    }
    for index in 0..<6 {
      let export = try edition.attendance("export", "p\(index)", "--register", "neuf.sqlite")
      #expect(export.status == 0)
    }
  }

  @Test(arguments: ["ro", "size=%"])
  func `a disk that is full or read-only is said, and the register stays`(
    options: String
  ) throws {
    let edition = try Self.edition()
    try edition.course.folder.makeFolder("disk")
    guard let disk = try SmallDisk(at: edition.course.folder("disk")) else {
      print("not tested: a small disk can be mounted by root only")
      return
    }
    defer { disk.unmount() }
    let register = "disk/register.sqlite"
    #expect(try edition.importing("a.json", "--register", register).status == 0)
    let size = try Data(contentsOf: URL(filePath: edition.course.folder(register))).count
    try disk.remount(options.replacing("%", with: "\(size + 8192)"))
    let before = try edition.course.files(in: "disk")
    try edition.write(
      "b.json",
      people: (0..<2000).map { SmallEdition.person("p\($0)", "Nom\($0)") }
    )
    let result = try edition.importing("b.json", "--register", register)
    let full = """
      error: rien n'est enregistré dans « disk/register.sqlite » : le disque est plein
      help: libérez de la place, puis recommencez

      """
    let readOnly = """
      error: rien n'est enregistré dans « disk/register.sqlite » : le registre ou son dossier est en lecture seule
      help: donnez-vous le droit d'y écrire, ou copiez le registre dans un autre dossier

      """
    #expect(result.errors == (options == "ro" ? readOnly : full))
    #expect(result.status == 1)
    #expect(differences(before, try edition.course.files(in: "disk")) == [])
    // What is held can be read all the same.
    #expect(try edition.attendance("export", "a", "--register", register).status == 0)
  }

  private static func edition() throws -> SmallEdition {
    let edition = try SmallEdition()
    try edition.write(
      "a.json",
      people: [SmallEdition.person("a", "Exemple")],
      records: [SmallEdition.record("a")]
    )
    #expect(try edition.importing("a.json").status == 0)
    return edition
  }
}
