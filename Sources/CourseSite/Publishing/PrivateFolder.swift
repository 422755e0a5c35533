public import Courseware

/// A folder for documents that name people, which is in no site and among no one's sources.
public struct PrivateFolder: Sendable {
  /// Where such documents go if nothing else is said.
  public static let usual = "documents"

  private let path: String
  private let protected: [String]

  /// Finds the place for a folder, which is made when something is written into it.
  ///
  /// - Parameters:
  ///   - path: the folder as the user typed it; it need not exist, the one that it is in must.
  ///   - file: the name of one of the files that it is for.
  ///   - protected: files that are never replaced, and folders that are never written into.
  /// - Throws: a `Diagnostic` if no such documents may be written there.
  public init(_ path: String, for file: String, protected: [String]) throws(Diagnostic) {
    let bare = String(path.reversed().drop { $0 == "/" }.reversed())
    self.path = bare.isEmpty ? path : bare
    self.protected = protected
    let name = self.path
    let kind = try reporting(.read, name) { () throws(SystemError) in
      try FilePath(name)?.resolvedIfThere()?.status()?.kind
    }
    if let kind, kind != .folder { throw .outputIsNoFolder(name, kind) }
    let place = kind == nil ? name : self.path(of: file)
    try OutputFile(place, protected: protected).refuseInSite()
  }

  /// Makes a folder, and those that it lies in, where they are not there; their owner alone may look
  /// into them, for the names of files are those of people.
  ///
  /// - Throws: a `Diagnostic` if the system refuses.
  public static func make(_ path: String) throws(Diagnostic) {
    try reporting(.create, path) { () throws(SystemError) in
      try FilePath(path)?.createFolders(mode: 0o700)
    }
  }

  /// A file's path in it, as it is named to the user.
  public func path(of name: String) -> String { "\(path)/\(name)" }

  /// Which of some files are there.
  public func existing(among names: [String]) -> [String] {
    names.filter { (try? FilePath(path(of: $0))?.status()) != nil }
  }

  /// Writes files together, for their owner alone, in the place of those of their names.
  ///
  /// - Throws: a `Diagnostic` if one cannot be written; what was there then stays.
  public func write(_ files: [(name: String, bytes: [UInt8])]) throws(Diagnostic) {
    try Self.make(path)
    var placed: [(place: OutputFile, bytes: [UInt8])] = []
    for file in files {
      let place = try OutputFile(path(of: file.name), protected: protected)
      try place.refuseInSite()
      placed.append((place, file.bytes))
    }
    try OutputFile.write(placed, isPrivate: true)
  }
}

extension FilePath {
  /// The path without symbolic links; nil where nothing is there.
  fileprivate func resolvedIfThere() throws(SystemError) -> FilePath? {
    try status() == nil ? nil : resolved()
  }
}
