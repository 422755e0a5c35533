import Courseware
import Dispatch
import Foundation
import Testing

@testable import CourseSite

@Suite struct SiteFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ["index.html", "index.html"], ["a/b.html", "a"], ["a", "a/b.html"], ["a/b/c", "a/b"],
  ])
  func `two files cannot have one name`(paths: [String]) throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    try staged.write("", to: paths[0])
    expectDiagnostic("two files of the site would be called '\(folder("site"))/\(paths[1])'") {
      try staged.write("", to: paths[1])
    }
  }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../../x", "a//b", "a/", "./a", "a/.", ".git/x", "manifest.json",
    "a\0b",
  ])
  func `a path cannot lead out of the site`(path: String) throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    expectDiagnostic("'\(path)' cannot be the name of a file of the site") {
      try staged.write("", to: path)
    }
  }

  @Test func `files are written from several threads at once`() throws {
    let staged = try StagedSite(output: folder("site"), protected: [])
    DispatchQueue.concurrentPerform(iterations: 500) { number in
      #expect(throws: Never.self) {
        try staged.write("\(number)", to: "f\(number % 7)/g\(number % 3)/\(number).html")
      }
    }
    #expect(try staged.publish() == nil)
    let tree = try folder.tree
    #expect(tree.count == 501)
    for number in 0..<500 {
      #expect(tree["site/f\(number % 7)/g\(number % 3)/\(number).html"] == "\(number)")
    }
  }

  @Test func `a file is copied as it is, and only if it is one`() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: folder("a.png")))
    try folder.write(["link.png": "→ a.png"])
    let staged = try StagedSite(output: folder("site"), protected: [])
    try staged.copy(SourceFile(folder("a.png")), to: "figures/a.png")
    expectDiagnostic("'\(folder("link.png"))' is a symbolic link, not a file") {
      try staged.copy(SourceFile(folder("link.png")), to: "figures/link.png")
    }
    #expect(try staged.publish() == nil)
    #expect(try SourceFile(folder("site/figures/a.png")).read(limit: 1 << 20) == bytes)
  }

  @Test func `a full disk is said, and the old site stays`() throws {
    try folder.makeFolder("disk")
    guard run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder("disk")) else {
      print("not tested: a small disk can be mounted by root only")
      return
    }
    defer { _ = run("umount", folder("disk")) }
    let output = folder("disk/site")
    let old = try StagedSite(output: output, protected: [])
    try old.write("old", to: "index.html")
    #expect(try old.publish() == nil)
    let staged = try StagedSite(output: output, protected: [])
    expectDiagnostic("'\(output)/large.html' cannot be written: the disk is full") {
      try staged.write([UInt8](repeating: 0, count: 1 << 20), to: "large.html")
    }
    staged.discard()
    #expect(try folder.tree["disk/site/index.html"] == "old")
    #expect(try folder.tree.count == 2)
  }

  @Test func `a folder that cannot be written is said`() throws {
    guard geteuid() != 0 else {
      // Root may write everywhere, but not to a disk that is read-only.
      return try readOnlyDisk()
    }
    try folder.makeFolder("closed")
    try #require(FilePath(folder("closed"))).setMode(0o500)
    expectDiagnostic("'\(folder("closed"))' cannot be written: you have no right to") {
      _ = try StagedSite(output: folder("closed/site"), protected: [])
    }
  }

  private func readOnlyDisk() throws {
    try folder.makeFolder("disk")
    guard run("mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", folder("disk")) else {
      print("not tested: a read-only disk can be mounted by root only")
      return
    }
    defer { _ = run("umount", folder("disk")) }
    expectDiagnostic("'\(folder("disk"))' cannot be written: the disk is read-only") {
      _ = try StagedSite(output: folder("disk/site"), protected: [])
    }
  }
}

/// Runs a program; false if it fails or does not exist.
private func run(_ command: String...) -> Bool {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = command
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}
