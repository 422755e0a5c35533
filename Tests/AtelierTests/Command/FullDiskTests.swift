import Foundation
import Testing

/// Commands to which the system says, at one of their calls, that the disk is full.
@Suite(.serialized) struct FullDiskTests {
  /// A command, and what it writes.
  struct Command: CustomTestStringConvertible, Sendable {
    let arguments: [String]

    /// What stands where it is to write; of the names that it never replaces there is nothing.
    var old: [String] = []

    /// The files and folders that may be named as what cannot be written.
    let named: [String]

    /// What it writes otherwise each time, so that names alone are compared.
    var varying: [String] = []

    /// How many of the calls have their turn in a proof; nil for all.
    var proofCount: Int?

    /// Whether it writes several files, each of which is whole by itself, the old one or the new.
    var isOneByOne = false

    init(
      _ arguments: String,
      _ named: String...,
      old: [String] = [],
      varying: [String] = [],
      proofCount: Int? = nil,
      isOneByOne: Bool = false
    ) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.named, self.old, self.varying) = (named, old, varying)
      (self.proofCount, self.isOneByOne) = (proofCount, isOneByOne)
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let quick = [
    Command("build", "site"),
    Command("build --single-file cours.html", "cours.html", old: ["cours.html"]),
    Command("check --html c.html --today 2026-06-10", "c.html", old: ["c.html"]),
    Command("new neuf", "neuf"),
    Command(
      "keys new neuve.pem",
      "neuve.pem",
      "neuve.pub.pem",
      varying: ["neuve.pem", "neuve.pub.pem"]
    ),
    Command(
      "attendance roster liste.csv --output p.json --today 2026-06-10",
      "p.json"
    ),
    Command("attendance roster liste.csv --today 2026-06-10", "documents"),
    Command("attendance desk --today 2026-06-10", "documents"),
    Command("attendance desk --output a.html --today 2026-06-10", "a.html", old: ["a.html"]),
    Command("attendance sheets --no-pdf --today 2026-06-10", "documents", isOneByOne: true),
    Command(
      "attendance sheets --no-pdf --output d --today 2026-06-10",
      "d",
      old: ["d/affiche.html", "d/chevalets.html"],
      isOneByOne: true
    ),
    Command(
      "attendance report --html r.html --csv r.csv --today 2026-06-10",
      "r.html",
      "r.csv",
      old: ["r.html", "r.csv"],
      isOneByOne: true
    ),
    Command(
      "attendance import plus.json --today 2026-06-10",
      "register.sqlite",
      varying: ["register.sqlite"]
    ),
    Command(
      "attendance import plus.json --today 2026-06-10 --register r.sqlite",
      "r.sqlite",
      varying: ["r.sqlite"]
    ),
    Command(
      "attendance correct 001-B --given-name Aurore",
      "register.sqlite",
      varying: ["register.sqlite"]
    ),
    Command("attendance merge 003-D 004-E", "register.sqlite", varying: ["register.sqlite"]),
    Command("attendance export 001-B --output e.json", "e.json", old: ["e.json"]),
    Command("attendance backup copie.sqlite", "copie.sqlite", varying: ["copie.sqlite"]),
    Command("certificates list --csv l.csv", "l.csv", old: ["l.csv"]),
    Command("certificates publish-withdrawn --today 2026-06-10", "Modules/withdrawn.json"),
  ]

  static let printing = [
    Command("build --handout livret.pdf", "livret.pdf", old: ["livret.pdf"], proofCount: 12),
    Command(
      "attendance sheets --today 2026-06-10 --output d",
      "d",
      proofCount: 12,
      isOneByOne: true
    ),
  ]

  @Test(arguments: FaultSeries.isProof ? quick + printing : quick)
  func `it is said, what was there stays, and with room the same command succeeds`(
    command: Command
  ) throws {
    let course = try Self.edition(old: command.old)
    let start = try course.files()
    let isPrinting = Self.printing.contains { $0.arguments == command.arguments }
    guard
      let series = try FaultSeries(
        .fullDisk,
        of: command.arguments,
        in: course,
        isPrinting: isPrinting
      )
    else { return }
    try course.restore(start)
    #expect(try course.atelier(command.arguments).status == 0)
    let end = try course.files()
    let count = try series.run(3, inProof: command.proofCount) {
      try course.restore(start)
    } check: { outcome, place in
      if isPrinting, outcome.result?.status == 0 {
        // The printer met it, and could do without what it wanted to write.
        #expect(try differences(course.files(), end) == [], place)
        return
      }
      try expectSaid(outcome.result, of: command.named, place)
      #expect(outcome.leftovers == [], place)
      // A new register may be there already, with its tables and nothing in them.
      let left = try kept(course.files()).filter { file, _ in
        start[file] != nil || file != "r.sqlite"
      }
      let changed = differences(left, kept(start))
        .filter { !command.isOneByOne || left[$0] != end[$0] }
      #expect(changed == [], place)
      #expect(try course.atelier(command.arguments).status == 0, place)
      let mended = try course.files()
      #expect(mended.keys.sorted() == end.keys.sorted(), place)
      let others = differences(mended, end).filter { !command.varying.contains($0) }
      #expect(others == [], place)
    }
    #expect(count > 0)
  }

  @Test func `who is forgotten stays so, where only the register cannot be made anew`() throws {
    let course = try Self.edition()
    let start = try course.files()
    let arguments = ["attendance", "forget", "004-E", "--despite-retention"]
    guard let series = try FaultSeries(.fullDisk, of: arguments, in: course) else { return }
    let count = try series.run(6) {
      try course.restore(start)
    } check: { outcome, place in
      let isForgotten = try course.atelier("attendance", "export", "004-E").status == 1
      if isForgotten {
        let result = try #require(outcome.result, place)
        #expect(result.status == 0 && result.output.contains("oublié"), place)
        #expect(
          result.errors.contains("warning: « register.sqlite » n'a pas pu être réécrit"),
          place
        )
        #expect(result.errors.contains("help: libérez de la place"), place)
      } else {
        try expectSaid(outcome.result, of: ["register.sqlite"], place)
        #expect(try course.atelier(arguments).status == 0, place)
      }
      #expect(outcome.leftovers == [], place)
    }
    #expect(count > 3)
  }

  @Test(arguments: FaultSeries.isProof ? [false, true] : [false])
  func `documents that cannot be written are made again from what is recorded`(pdf: Bool) throws {
    let course = try Self.edition()
    let start = try course.files()
    let arguments = IssuedEdition.issuing + (pdf ? [] : ["--no-pdf"])
    guard
      let series = try FaultSeries(.fullDisk, of: arguments, in: course, isPrinting: pdf)
    else { return }
    let count = try series.run(6, inProof: pdf ? 24 : nil) {
      try course.restore(start)
    } check: { outcome, place in
      if !pdf || outcome.result?.status != 0 {
        try expectSaid(outcome.result, of: ["documents", "register.sqlite"], place)
      }
      #expect(outcome.leftovers == [], place)
      let written = try course.files().filter { $0.key.hasPrefix("documents/") }
      let half = written.filter { name, data in
        let text = String(decoding: data.suffix(8), as: UTF8.self)
        return name.contains("/.") || name.hasSuffix(".html") && text != "</html>\n"
          || name.hasSuffix(".pdf") && !text.hasSuffix("%%EOF\n")
      }
      #expect(half.isEmpty, place)
      #expect(try course.atelier(arguments).status == 0, place)
      let whole = try course.files().filter { $0.key.hasPrefix("documents/") }
      #expect(whole.count == (pdf ? 12 : 6), place)
      let pages = written.filter { $0.key.hasSuffix(".html") }
      #expect(pages.allSatisfy { whole[$0.key] == $0.value }, place)
    }
    #expect(count > 3)
  }

  @Test(arguments: [
    "attendance export 001-B", "attendance report", "attendance report --json", "certificates list",
  ])
  func `a result that a full disk does not take is no success`(command: String) throws {
    guard let shell = Executable.installed("sh"),
      FileManager.default.fileExists(atPath: "/dev/full")
    else { return print("not tested: there is no /dev/full") }
    let course = try Self.edition()
    let atelier = try Executable.atelier.url.path()
    let result = try shell.run(
      ["-c", "'\(atelier)' \(command) > /dev/full"],
      in: course.folder.path,
      environment: ["LANG": "C"]
    )
    #expect(result.status == 1)
    #expect(
      result.errors == """
        error: le résultat ne peut pas être écrit : le disque est plein
        help: libérez de la place, puis recommencez

        """
    )
  }

  private func expectSaid(
    _ result: Executable.Result?,
    of files: [String],
    _ place: Comment
  ) throws {
    let result = try #require(result, place)
    #expect(result.status == 1, place)
    let said = "\(place)\n\(result.output)\(result.errors)"
    // Before the course is read, the language is that of the system.
    #expect(result.errors.contains(/le disque est plein|the disk is full/), "\(said)")
    #expect(result.errors.contains(/help: (libérez de la place|make some room)/), "\(said)")
    // What is printed is made in a folder for temporary files; who only reads people tries an import.
    let places = (files + ["register.sqlite"]).flatMap { ["« \($0)", "'\($0)"] } + ["/atelier-"]
    #expect(places.contains { result.errors.contains($0) }, "\(said)")
  }

  /// All but folders and empty files.
  private func kept(_ files: [String: Data]) -> [String: Data] {
    files.filter { !$0.value.isEmpty && $0.value != Data("NSFileTypeDirectory".utf8) }
  }

  private static func edition(old: [String] = []) throws -> CourseOnDisk {
    let course = try IssuedEdition().course
    try course.write("liste.csv", "Nom;Prénom\nExemple-Durand;Anne\n")
    try course.write(
      "plus.json",
      SmallEdition.file(people: [SmallEdition.person("005-F", "Exemple-Durand")])
    )
    for name in old { try course.write(name, "ancien\n") }
    #expect(try course.atelier("build").status == 0)
    try course.write("Modules/10-un.md", "---\ntitle: Un\nobjectives: [Essayer]\n---\nEncore.\n")
    return course
  }
}

extension CourseOnDisk {
  /// Puts the folder into an earlier state.
  fileprivate func restore(_ files: [String: Data]) throws {
    for name in try names { try remove(name) }
    for (name, data) in files where data != Data("NSFileTypeDirectory".utf8) {
      try write(name, bytes: data)
    }
    try makePrivate("cle.pem")
  }
}
