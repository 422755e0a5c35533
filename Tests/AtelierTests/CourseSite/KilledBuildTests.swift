import Foundation
import Testing

/// Builds that are killed at one of their system calls.
@Suite(.serialized) struct KilledBuildTests {
  /// The calls that change a disk, by all their names on the computers there are.
  static let calls = [
    "openat", "write", "?mkdir,?mkdirat", "?rename,?renameat,renameat2", "?chmod,?fchmodat",
    "?link,linkat", "?unlink,?rmdir,unlinkat", "?symlink,symlinkat", "flock",
  ]

  /// Which of them to be killed at: in the normal run some, for a proof each.
  static func moments(of call: String) -> [Int] {
    if ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1" { return Array(1...400) }
    switch call {
    case "openat": return [40, 60, 100]
    case "write", "?unlink,?rmdir,unlinkat": return [1, 7, 21]
    default: return [1, 2]
    }
  }

  @Test func `leave the old site or the new one, and the next build leaves nothing else`() throws {
    guard let tracer = try Tracer() else { return }
    let course = try CourseOnDisk(Self.course(1))
    #expect(try course.atelier("build").status == 0)
    try course.folder.write(["site/.git/HEAD": "ref", "site/.current": "→ index.html"])
    var old = try course.files(in: "site")
    var (builds, kills) = (0, 0)
    for call in Self.calls {
      for moment in Self.moments(of: call) {
        try course.change(to: Self.course(builds % 2 + 2))
        builds += 1
        let wasKilled = try tracer.build(course, injecting: "\(call):signal=KILL:when=\(moment)")
        let found = try course.files(in: "site")
        #expect(try course.atelier("build") == Self.done)
        let new = try course.files(in: "site")
        #expect(new["10-un.html"] != old["10-un.html"])
        let isWhole = differences(found, old) == [] || differences(found, new) == []
        #expect(isWhole, "killed at \(call) \(moment)")
        #expect(new[".git/HEAD"] == Data("ref".utf8))
        #expect(try course.names == ["Modules", "site"], "killed at \(call) \(moment)")
        old = new
        guard wasKilled else { break }
        kills += 1
      }
    }
    #expect(kills >= 15)
  }

  @Test func `where there was no site, leave none or the whole one`() throws {
    guard let tracer = try Tracer() else { return }
    let course = try CourseOnDisk(Self.course(1))
    #expect(try course.atelier("build") == Self.done)
    let whole = try course.files(in: "site")
    for (call, moment) in [
      ("?mkdir,?mkdirat", 2), ("write", 3), ("?rename,?renameat,renameat2", 1),
      ("?unlink,?rmdir,unlinkat", 1),
    ] {
      try course.remove("site")
      #expect(try tracer.build(course, injecting: "\(call):signal=KILL:when=\(moment)"))
      let isThere = try course.names.contains("site")
      #expect(isThere == (call.contains("unlink")))
      if isThere { #expect(differences(try course.files(in: "site"), whole) == []) }
      #expect(try course.atelier("build") == Self.done)
      #expect(differences(try course.files(in: "site"), whole) == [])
      #expect(try course.names == ["Modules", "site"])
    }
  }

  @Test(arguments: 1...3)
  func `on a disk that cannot exchange folders, lose neither site`(moment: Int) throws {
    guard let tracer = try Tracer() else { return }
    let course = try CourseOnDisk(Self.course(1))
    #expect(try course.atelier("build") == Self.done)
    let old = try course.files(in: "site")
    try course.change(to: Self.course(2))
    let wasKilled = try tracer.build(
      course,
      injecting: "renameat2:error=EINVAL",
      "?rename,?renameat:signal=KILL:when=\(moment)"
    )
    #expect(wasKilled == (moment < 3))
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
  /// Puts another version of the course in this one's place.
  fileprivate func change(to files: [String: String]) throws {
    try remove("Modules")
    for (name, text) in files { try write(name, text) }
  }
}
