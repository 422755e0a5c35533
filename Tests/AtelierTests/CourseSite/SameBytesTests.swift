import Foundation
import Testing

/// The same course gives the same site, byte by byte, wherever and whenever it is built.
@Suite struct SameBytesTests {
  static let course = SmallCourse.french(with: [
    "Modules/workshop.yml": """
    id: demo
    place: Ville-Exemple
    organiser: { name: Fédération exemple }
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30", modules: [20-deux] }
    """,
    "Modules/20-deux.md": """
    ---
    title: Deux
    duration: 2 min
    objectives: [Être, Ignorer, izin, Été]
    ---
    ## Intitulé İIıi

    [Retour](10-un.md) et ![Une coupe](figures/coupe.svg)

    > [!quiz] istanbul
    > Pourquoi ?
    >
    > - [x] Un
    > - [ ] Deux
    """,
    "Modules/figures/coupe.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
  ])

  @Test func `neither the language, the time zone nor the order of the files changes a byte`()
    throws
  {
    let first = try site(of: Self.course.keys.sorted(), ["LANG": "C", "TZ": "UTC"])
    let surroundings = [
      ["LANG": "fr_FR.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Pago_Pago"], [:],
    ]
    for (environment, turn) in zip(surroundings, 1...) {
      let names = Self.course.keys.sorted()
      let other = try site(of: Array(names[turn...] + names[..<turn]).reversed(), environment)
      #expect(differences(first, other) == [], "\(environment)")
    }
  }

  @Test func `a second build changes nothing`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let first = try disk.files(in: "site")
    #expect(try disk.atelier("build").status == 0)
    #expect(differences(first, try disk.files(in: "site")) == [])
  }

  @Test func `no path of this machine and no date of today gets into the site`() throws {
    let disk = try CourseOnDisk(Self.course)
    #expect(try disk.atelier("build").status == 0)
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    let secrets = [
      disk.folder.path, Repository.root.path(), FileManager.default.temporaryDirectory.path(),
      NSHomeDirectory() + "/", NSUserName() + "@", String(format: "%d-%02d-%02d", year, month, day),
      String(format: "%02d/%02d/%d", day, month, year),
    ]
    let site = try disk.files(in: "site")
    #expect(site.count > 20)
    for (name, content) in site {
      for secret in secrets where content.range(of: Data(secret.utf8)) != nil {
        Issue.record("\(name) holds \(secret)")
      }
    }
  }

  private func site(
    of order: [String],
    _ environment: [String: String]
  ) throws -> [String: Data] {
    let disk = try CourseOnDisk(Self.course, order: order)
    let result = try disk.atelier("build", "--strict", language: nil, environment: environment)
    #expect(result.status == 0)
    #expect(result.errors == "")
    return try disk.files(in: "site")
  }
}
