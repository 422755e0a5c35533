import Foundation

/// What is watched: folders with all that is in them, and single files.
struct WatchedPlaces: Sendable {
  /// The paths as the user typed them; each may be a folder or a file, or missing for now.
  let paths: [String]

  /// Visits each folder that matters, more than once if it does for more than one reason.
  ///
  /// The folder that a place lies in is among them, so that the place is noticed when it comes,
  /// goes, or is replaced. `visit` is called before the folders in a folder are looked for: what
  /// comes into it afterwards is then seen by whoever has begun to watch.
  func forEachFolder<Failure: Error>(
    _ visit: (_ folder: String, _ names: HeededNames) throws(Failure) -> Void
  ) throws(Failure) {
    for path in paths {
      let url = URL(filePath: path).standardizedFileURL
      try visit(url.deletingLastPathComponent().path, .only([url.lastPathComponent]))
      if Self.isFolder(path) { try Self.walk(path, visit) }
    }
  }

  private static func walk<Failure: Error>(
    _ folder: String,
    _ visit: (_ folder: String, _ names: HeededNames) throws(Failure) -> Void
  ) throws(Failure) {
    try visit(folder, .all)
    for name in names(in: folder) where HeededNames.all.contains(name) {
      let path = "\(folder)/\(name)"
      if FileStamp(path)?.isFolder == true { try walk(path, visit) }
    }
  }

  /// The names in a folder; none if it is gone or cannot be read.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
