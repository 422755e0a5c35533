import Foundation
import Testing

@testable import atelier

/// Each way of saving that editors have is noticed, by each way of watching.
@Suite struct WatchTests {
  /// Something that an author or an editor does in a course.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let act: @Sendable (TemporaryFolder) throws -> Void
  }

  static let deeds: [Deed] = [
    Deed(testDescription: "writes in place") { folder in
      let file = try FileHandle(forUpdating: URL(filePath: folder("Modules/10-one.md")))
      try file.seekToEnd()
      try file.write(contentsOf: Data("more".utf8))
      try file.close()
    },
    Deed(testDescription: "empties and writes") { folder in
      let file = try FileHandle(forWritingTo: URL(filePath: folder("Modules/10-one.md")))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: Data("anew".utf8))
      try file.close()
    },
    Deed(testDescription: "writes beside and renames") { folder in
      try folder.write(["Modules/.10-one.md.new": "anew"])
      rename(folder("Modules/.10-one.md.new"), folder("Modules/10-one.md"))
    },
    Deed(testDescription: "keeps a copy, then writes a new file") { folder in
      rename(folder("Modules/10-one.md"), folder("Modules/10-one.md~"))
      try folder.write(["Modules/10-one.md": "anew"])
    },
    Deed(testDescription: "makes a file") { try $0.write(["Modules/20-two.md": "new"]) },
    Deed(testDescription: "makes an empty file") { try $0.write(["Modules/20-two.md": ""]) },
    Deed(testDescription: "deletes a file") { unlink($0("Modules/10-one.md")) },
    Deed(testDescription: "writes in a folder") {
      try $0.write(["Modules/figures/a.svg": "other"])
    },
    Deed(testDescription: "makes a folder with a file") { folder in
      try folder.write(["Modules/new/deep/b.svg": "new"])
    },
    Deed(testDescription: "renames a folder") { folder in
      rename(folder("Modules/figures"), folder("Modules/pictures"))
    },
    Deed(testDescription: "makes a symbolic link") { folder in
      try folder.write(["Modules/link.md": "→ 10-one.md"])
    },
    Deed(testDescription: "puts the whole folder aside") { folder in
      rename(folder("Modules"), folder("Before"))
    },
    Deed(testDescription: "writes a single file") { try $0.write(["edition.yml": "other"]) },
    Deed(testDescription: "makes the folder that was missing") { try $0.makeFolder("Templates") },
  ]

  private let folder: TemporaryFolder
  private let stop: StopPipe
  private let places: WatchedPlaces

  init() throws {
    folder = try TemporaryFolder()
    try folder.write([
      "Modules/10-one.md": "one", "Modules/figures/a.svg": "a", "edition.yml": "e", "other": "o",
    ])
    stop = try StopPipe()
    places = WatchedPlaces(
      paths: ["Modules", "Templates", "edition.yml"].map { [folder] in folder($0) }
    )
  }

  @Test(arguments: deeds) func `by looking again and again`(deed: Deed) throws {
    var watch = PollingWatch(places, stop: stop)
    try deed.act(folder)
    let isNoticed = watch.wait()
    #expect(isNoticed)
  }

  #if os(Linux)
  @Test(arguments: deeds) func `by the kernel`(deed: Deed) throws {
    var watch = try InotifyWatch(places, stop: stop)
    try deed.act(folder)
    let isNoticed = try watch.wait()
    #expect(isNoticed)
  }

  @Test func `what does not matter wakes nobody`() throws {
    var watch = try InotifyWatch(places, stop: stop)
    try folder.write(["other": "p", "Modules/.10-one.md.swp": "s", "more/10-one.md": "m"])
    _ = try String(contentsOfFile: folder("Modules/10-one.md"), encoding: .utf8)
    stop.stop()
    let isNoticed = try watch.wait()
    #expect(!isNoticed)
  }

  @Test func `a file in a folder that came later is noticed, and so is the folder that came back`()
    throws
  {
    var noticed: [Bool] = []
    var watch = try InotifyWatch(places, stop: stop)
    try folder.makeFolder("Modules/new")
    noticed.append(try watch.wait())
    try folder.write(["Modules/new/b.svg": "b"])
    noticed.append(try watch.wait())
    rename(folder("Modules"), folder("Before"))
    noticed.append(try watch.wait())
    rename(folder("Before"), folder("Modules"))
    noticed.append(try watch.wait())
    try folder.write(["Modules/new/b.svg": "c"])
    noticed.append(try watch.wait())
    #expect(noticed == [true, true, true, true, true])
  }

  @Test func `a change while nobody waits is not lost, and many are one`() throws {
    var noticed: [Bool] = []
    var watch = try InotifyWatch(places, stop: stop)
    for number in 20..<90 { try folder.write(["Modules/\(number)-new.md": "new"]) }
    noticed.append(try watch.wait())
    try folder.write(["Modules/10-one.md": "anew"])
    noticed.append(try watch.wait())
    stop.stop()
    noticed.append(try watch.wait())
    #expect(noticed == [true, true, false])
  }
  #endif

  @Test func `a disk that another computer writes to is known`() {
    let disks = MountedDisks(
      mountinfo: """
        22 1 0:21 / / rw,relatime shared:1 - ext4 /dev/sdd rw
        80 22 0:51 / /mnt/c rw,noatime - 9p C:\\134 rw
        81 80 0:52 / /mnt/c/own\\040disk rw - ext4 /dev/sde rw
        82 22 0:53 / /srv/shared rw shared:2 master:3 - nfs4 server:/shared rw
        """
    )
    let remote = ["/mnt/c", "/mnt/c/Cours/Modules", "/srv/shared/a"].map(disks.isRemote)
    let own = ["/", "/mnt", "/mnt/cours", "/mnt/c/own disk/a", "/home/a"].map(disks.isRemote)
    #expect(remote == [true, true, true])
    #expect(own == [false, false, false, false, false])
  }
}
