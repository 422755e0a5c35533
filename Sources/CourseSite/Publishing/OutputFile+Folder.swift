extension OutputFile {
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
