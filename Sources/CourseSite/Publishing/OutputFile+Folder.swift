public import Courseware

extension OutputFile {
  /// Makes a folder for files, and those that it lies in, where there is none.
  ///
  /// - Parameters:
  ///   - path: the folder as the user typed it.
  ///   - isPrivate: whether only their owner may look into those that are made.
  /// - Throws: a `Diagnostic` if it cannot be made.
  public static func makeFolder(_ path: String, isPrivate: Bool = false) throws(Diagnostic) {
    try reporting(.create, path) { () throws(SystemError) in
      try FilePath(path)?.createFolders(mode: isPrivate ? 0o700 : 0o755)
    }
  }

  /// Removes what killed commands have left beside files before these got their names.
  ///
  /// - Parameters:
  ///   - names: the files' names.
  ///   - folder: the folder that they are in.
  public static func removeLeftovers(of names: [String], in folder: String) {
    guard let folder = FilePath(folder), let found = try? folder.names() else { return }
    let names = Set(names)
    for leftover in found where leftover.isHidden {
      guard let name = name(ofLeftover: leftover.shown), names.contains(name) else { continue }
      try? folder.appending(leftover).removeFile()
    }
  }
}
