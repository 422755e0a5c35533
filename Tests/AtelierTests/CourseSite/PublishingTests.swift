import Courseware
import Foundation
import Testing

@testable import CourseSite

@Suite struct PublishingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a site is published into a new folder, with the folders that it lies in`() throws {
    try publish(["index.html": "home", "figures/a/b.svg": "<svg/>"], to: "out/public/site")
    #expect(
      try folder.tree == [
        "out/public/site/index.html": "home", "out/public/site/figures/a/b.svg": "<svg/>",
        "out/public/site/manifest.json": """
        {
          "format": "atelier-site",
          "version": 1,
          "files": [
            "figures/a/b.svg",
            "index.html"
          ]
        }

        """,
      ]
    )
  }

  @Test func `the next build replaces every file, and removes those that are no more`() throws {
    try publish(["index.html": "old", "old.html": "x", "figures/a.svg": "x"])
    try publish(["index.html": "new", "new.html": "y"])
    #expect(try site == ["index.html": "new", "new.html": "y"])
    #expect(try folder.tree.keys.allSatisfy { $0.hasPrefix("site/") })
  }

  @Test func `what has a dot before its name at the top is carried over`() throws {
    try publish(["index.html": "old"])
    try folder.write([
      "site/.nojekyll": "", "site/.git/HEAD": "ref", "site/.git/objects/ab/c": "blob",
      "site/.current": "→ index.html", "site/.git/link": "→ ../index.html",
    ])
    try folder.makeFolder("site/.git/refs")
    try publish(["index.html": "new"])
    #expect(
      try site == [
        "index.html": "new", ".nojekyll": "", ".git/HEAD": "ref", ".git/objects/ab/c": "blob",
        ".current": "→ index.html", ".git/link": "→ ../index.html", ".git/refs": "/",
      ]
    )
  }

  @Test func `the folder keeps its permissions`() throws {
    try publish(["index.html": "old"])
    let output = try #require(FilePath(folder("site")))
    try output.setMode(0o700)
    try publish(["index.html": "new"])
    #expect(try output.status()?.mode == 0o700)
  }

  @Test func `a link to the folder stays, and its target changes`() throws {
    try folder.makeFolder("www/real")
    try folder.write(["site": "→ www/real"])
    try publish(["index.html": "new"])
    #expect(try folder.tree["site"] == "→ www/real")
    #expect(try folder.tree["www/real/index.html"] == "new")
    #expect(try folder.tree.count == 3)
  }

  @Test func `what a killed build left is cleared`() throws {
    try publish(["index.html": "old"])
    try folder.write([".site.staging/half.html": "x", ".site.staging/a/b": "x", ".site.lock": ""])
    try publish(["index.html": "new"])
    #expect(try site == ["index.html": "new"])
    #expect(try folder.tree.count == 2)
  }

  @Test func `a site that is not published leaves no trace`() throws {
    try publish(["index.html": "old"])
    let before = try folder.tree
    let staged = try StagedSite(output: folder("site"), protected: [])
    try staged.write("new", to: "index.html")
    staged.discard()
    #expect(try folder.tree == before)
    do {
      let forgotten = try StagedSite(output: folder("site"), protected: [])
      try forgotten.write("new", to: "index.html")
    }
    #expect(try folder.tree == before)
  }

  @Test func `two builds at once do not mix`() throws {
    let first = try StagedSite(output: folder("site"), protected: [])
    expectDiagnostic("another build of '\(folder("site"))' is under way") {
      _ = try StagedSite(output: folder("site"), protected: [])
    }
    try first.write("x", to: "index.html")
    #expect(try first.publish() == nil)
    try publish(["index.html": "second"])
    #expect(try site == ["index.html": "second"])
  }

  @Test(arguments: [false, true])
  func `files that stay the same are kept by a build that is told to`(keepsFiles: Bool) throws {
    try publish(["index.html": "same", "a/b.css": "same", "c.html": "old"])
    let paths = try ["index.html", "a/b.css", "c.html"].map {
      try #require(FilePath(folder("site/\($0)")))
    }
    let before = try paths.map { try $0.status()?.identity }
    let files: KeyValuePairs = ["index.html": "same", "a/b.css": "same", "c.html": "new", "d": ""]
    try publish(files, keepsFiles: keepsFiles)
    let after = try paths.map { try $0.status()?.identity }
    #expect(zip(before, after).map { $0 == $1 } == [keepsFiles, keepsFiles, false])
    #expect(try site == Dictionary(uniqueKeysWithValues: files.map { ($0.key, $0.value) }))
  }

  /// Publishes a site of some files.
  private func publish(
    _ files: KeyValuePairs<String, String>,
    to output: String = "site",
    keepsFiles: Bool = false
  ) throws {
    let staged = try StagedSite(output: folder(output), protected: [], keepsFiles: keepsFiles)
    for (path, text) in files { try staged.write(text, to: path) }
    #expect(try staged.publish() == nil)
  }

  /// What is published in `site`, without the manifest.
  private var site: [String: String] {
    get throws {
      let files = try folder.tree.compactMap { path, content in
        path.hasPrefix("site/") && path != "site/manifest.json"
          ? (String(path.dropFirst(5)), content) : nil
      }
      return Dictionary(uniqueKeysWithValues: files)
    }
  }
}

/// On a disk that cannot let two folders change places.
extension PublishingTests {
  @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func `two steps replace the one that the disk lacks`(code: Int32) throws {
    try publish(["index.html": "old"])
    let staged = try StagedSite(output: folder("site"), protected: [])
    try staged.write("new", to: "index.html")
    let warning = try staged.publish { (_, _) throws(SystemError) in throw SystemError(code: code) }
    #expect(warning == nil)
    #expect(try site == ["index.html": "new"])
    #expect(try folder.tree.count == 2)
  }

  @Test func `a build killed between them is mended by the next one`() throws {
    try publish(["index.html": "old"])
    try folder.write(["site/.git/HEAD": "ref"])
    try #require(FilePath(folder("site"))).rename(to: #require(FilePath(folder(".site.retired"))))
    let staged = try StagedSite(output: folder("site"), protected: [])
    #expect(try site == ["index.html": "old", ".git/HEAD": "ref"])
    try staged.write("new", to: "index.html")
    #expect(try staged.publish() == nil)
    #expect(try site == ["index.html": "new", ".git/HEAD": "ref"])
    #expect(try folder.tree.count == 3)
  }
}
