import Foundation

/// A folder that is empty at first and gone after the test.
final class TemporaryFolder: Sendable {
  /// Its path, without symbolic links.
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "atelier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes files, with the folders that they lie in; "→ target" makes a symbolic link.
  func write(_ files: KeyValuePairs<String, String>) throws {
    for (name, content) in files {
      let url = URL(filePath: self(name))
      let folder = url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if content.hasPrefix("→ ") {
        let target = String(content.dropFirst(2))
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
      } else {
        try Data(content.utf8).write(to: url)
      }
    }
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  /// What every file below the folder holds; "→ target" is a symbolic link, "/" an empty folder.
  var tree: [String: String] {
    get throws {
      var tree: [String: String] = [:]
      let manager = FileManager.default
      for name in try manager.subpathsOfDirectory(atPath: path) {
        let type = try manager.attributesOfItem(atPath: self(name))[.type] as? FileAttributeType
        switch type {
        case .typeSymbolicLink:
          tree[name] = "→ " + (try manager.destinationOfSymbolicLink(atPath: self(name)))
        case .typeDirectory:
          if try manager.contentsOfDirectory(atPath: self(name)).isEmpty { tree[name] = "/" }
        default: tree[name] = try String(contentsOfFile: self(name), encoding: .utf8)
        }
      }
      return tree
    }
  }
}
