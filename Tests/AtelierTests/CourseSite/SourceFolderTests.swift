import Courseware
import Foundation
import Testing

@testable import CourseSite

@Suite struct SourceFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `files are listed in the order of their bytes, hidden ones left out`() throws {
    try folder.write([
      "b.md": "", "a/z.png": "", "a.md": "", "Z.md": "", "é.md": "", ".DS_Store": "",
      ".git/HEAD": "", "a/.hidden": "",
    ])
    #expect(try paths() == ["Z.md", "a.md", "a/z.png", "b.md", "é.md"])
  }

  @Test func `a decomposed accent becomes a composed one, and the file is still found`() throws {
    try folder.write(["e\u{301}.md": "text"])
    var diagnostics: [Diagnostic] = []
    let file = try #require(SourceFolder(folder.path).files(diagnostics: &diagnostics).first)
    #expect(Array(file.path.utf8) == Array("\u{E9}.md".utf8))
    #expect(try file.read(limit: 10) == Array("text".utf8))
    #expect(diagnostics == [])
  }

  @Test func `two spellings of one name are refused`() throws {
    try folder.write(["e\u{301}.md": "", "\u{E9}.md": ""])
    let message = "'\(folder("é.md"))' is there twice, with its accents encoded in two ways"
    #expect(try messages() == [message])
  }

  @Test func `a name that is no text is refused, and the others are listed`() throws {
    let name = FilePath([0x61, -1, 0x62] as [CChar])
    try #require(FilePath(folder.path)).appending(name).createFolder()
    try folder.write(["c.md": ""])
    #expect(try messages() == ["'\(folder("a\u{FFFD}b"))': this name is not in UTF-8"])
    #expect(try paths() == ["c.md"])
  }

  @Test func `what is neither a file nor a folder is named`() throws {
    try folder.write(["a.md": "", "figures": "→ /etc", "z.md": "→ a.md"])
    mkfifo(folder("pipe"), 0o644)
    let socket = try makeSocket(folder("socket"))
    defer { close(socket) }
    #expect(
      try messages() == [
        "'\(folder("figures"))' is a symbolic link, not a file",
        "'\(folder("pipe"))' is a named pipe, not a file",
        "'\(folder("socket"))' is a socket, not a file",
        "'\(folder("z.md"))' is a symbolic link, not a file",
      ]
    )
    #expect(try paths() == ["a.md"])
    for name in ["figures", "pipe", "socket", "z.md"] {
      #expect(throws: Diagnostic.self) { try SourceFile(folder(name)).read(limit: 100) }
    }
    expectDiagnostic("'/dev/zero' is a device, not a file") {
      _ = try SourceFile("/dev/zero").readBeginning(10)
    }
    expectDiagnostic("'\(folder.path)' is a folder, not a file") {
      _ = try SourceFile(folder.path).read(limit: 10)
    }
  }

  @Test func `a large file is refused before it is read`() throws {
    let size = 5 << 30
    try folder.write(["large.md": ""])
    #expect(truncate(folder("large.md"), size) == 0)
    let file = SourceFile(folder("large.md"))
    expectDiagnostic("file too large: the limit is 1 MiB") { _ = try file.read(limit: 1 << 20) }
    #expect(try file.readBeginning(4) == [0, 0, 0, 0])
  }

  @Test func `a file is read whole up to its limit`() throws {
    try folder.write(["a.md": "12345", "empty": ""])
    #expect(try SourceFile(folder("a.md")).read(limit: 5) == Array("12345".utf8))
    #expect(try SourceFile(folder("a.md")).readBeginning(3) == Array("123".utf8))
    #expect(try SourceFile(folder("a.md")).readBeginning(30) == Array("12345".utf8))
    #expect(try SourceFile(folder("empty")).read(limit: 5) == [])
    #expect(throws: Diagnostic.self) { try SourceFile(folder("a.md")).read(limit: 4) }
  }

  @Test func `a file that the system makes up has a limit too`() throws {
    // Files of /proc say that they are empty, and are not.
    let file = SourceFile("/proc/self/maps")
    expectDiagnostic("file too large: the limit is 0 KiB") { _ = try file.read(limit: 10) }
    #expect(try file.read(limit: 1 << 20).count > 100)
  }

  @Test(arguments: ["missing", "missing/a.md", "a\0b"])
  func `what does not exist is said`(name: String) throws {
    expectDiagnostic("'\(folder(name))' does not exist") {
      _ = try SourceFile(folder(name)).read(limit: 10)
    }
    expectDiagnostic("'\(folder(name))' does not exist") { _ = try SourceFolder(folder(name)) }
  }

  @Test func `a file is no folder`() throws {
    try folder.write(["a.md": ""])
    expectDiagnostic("'\(folder("a.md"))' is a file, not a folder") {
      _ = try SourceFolder(folder("a.md"))
    }
  }

  @Test func `a folder may be a link, what it holds may not`() throws {
    try folder.write(["real/a.md": "", "link": "→ real"])
    var diagnostics: [Diagnostic] = []
    let files = try SourceFolder(folder("link")).files(diagnostics: &diagnostics)
    #expect(files.map(\.shown) == [folder("link/a.md")])
  }

  private func paths() throws -> [String] {
    var diagnostics: [Diagnostic] = []
    return try SourceFolder(folder.path).files(diagnostics: &diagnostics).map(\.path)
  }

  private func messages() throws -> [String] {
    var diagnostics: [Diagnostic] = []
    _ = try SourceFolder(folder.path).files(diagnostics: &diagnostics)
    return diagnostics.map(\.message.english)
  }
}

/// Makes a socket that has a name on the disk.
private func makeSocket(_ path: String) throws -> Int32 {
  #if canImport(Darwin)
  let kind = SOCK_STREAM
  #else
  let kind = Int32(SOCK_STREAM.rawValue)
  #endif
  let number = socket(AF_UNIX, kind, 0)
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
  let result = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
    }
  }
  try #require(result == 0)
  return number
}
