import Foundation
import Testing

/// Builds that are killed at one of their system calls.
@Suite(.serialized) struct KilledBuildTests {
  @Test(arguments: [false, true])
  func `leave the old site or the new one, and the next build leaves nothing else`(
    isFirst: Bool
  ) throws {
    let course = try CourseOnDisk(Self.course(1))
    let kept = try TemporaryFolder()
    if !isFirst {
      #expect(try course.atelier("build") == Self.done)
      try course.folder.write(["site/.git/HEAD": "ref", "site/.current": "→ index.html"])
      try FileManager.default.copyItem(atPath: course.folder("site"), toPath: kept("site"))
    }
    let old = try course.sites
    try course.change(to: Self.course(2))
    #expect(try course.atelier("build") == Self.done)
    let new = try course.sites
    #expect(new["site"] != old["site"])
    guard let series = try FaultSeries(.kill, of: ["build"], in: course) else { return }
    let kills = try series.run(isFirst ? 6 : 18) {
      for name in try course.names where name != "Modules" { try course.remove(name) }
      guard !isFirst else { return }
      try FileManager.default.copyItem(atPath: kept("site"), toPath: course.folder("site"))
    } check: { _, place in
      let found = try course.sites
      #expect(found["site"] == old["site"] || found["site"] == new["site"], place)
      #expect(try course.atelier("build") == Self.done, place)
      #expect(try course.sites == new, place)
    }
    #expect(kills >= (isFirst ? 4 : 12))
  }

  @Test(arguments: 1...3)
  func `on a disk that cannot exchange folders, lose neither site`(moment: Int) throws {
    guard let tracer = try Tracer() else { return }
    let course = try CourseOnDisk(Self.course(1))
    #expect(try course.atelier("build") == Self.done)
    let old = try course.files(in: "site")
    try course.change(to: Self.course(2))
    let outcome = try tracer.run(
      ["build"],
      in: course,
      injecting: Tracer.Injection(call: "renameat2", effect: "error=EINVAL"),
      Tracer.Injection(call: "?rename,?renameat", effect: "signal=KILL", moment: moment)
    )
    #expect((outcome.result == nil) == (moment < 3))
    if moment == 2 {
      #expect(try !course.names.contains("site"))
      #expect(differences(try course.files(in: ".site.retired"), old) == [])
      // A build that publishes nothing brings it back all the same.
      try course.write("Modules/20-deux.md", "")
      #expect(try course.atelier("build").status == 1)
      try course.remove("Modules/20-deux.md")
    }
    let isNew = differences(try course.files(in: "site"), old) != []
    #expect(isNew == (moment == 3))
    #expect(try course.atelier("build") == Self.done)
    #expect(try course.names == ["Modules", "site"])
  }

  private static let done = Executable.Result(
    status: 0,
    output: "site prêt : ouvrez site/index.html\n",
    errors: ""
  )

  /// The course in one of its versions, which differ in a page's text and a file's name.
  private static func course(_ version: Int) -> [String: String] {
    SmallCourse.french(with: [
      "Modules/10-un.md": "---\ntitle: Un\n---\nVersion \(version).\n\n![Une](v\(version).svg)\n",
      "Modules/20-deux.md": "---\ntitle: Deux\n---\nBonjour.\n",
      "Modules/v\(version).svg": "<svg/>",
    ])
  }
}

extension CourseOnDisk {
  /// The files of each folder beside the course.
  fileprivate var sites: [String: [String: Data]] {
    get throws {
      let names = try names.filter { $0 != "Modules" }
      return try Dictionary(uniqueKeysWithValues: names.map { ($0, try files(in: $0)) })
    }
  }

  /// Puts another version of the course in this one's place.
  fileprivate func change(to files: [String: String]) throws {
    try remove("Modules")
    for (name, text) in files { try write(name, text) }
  }
}
