public import Courseware

/// A site as a build has published it: the files that its manifest lists, and nothing else.
public struct PublishedSite: Sendable {
  private let folder: FilePath
  private let shown: String
  private let files: Set<String>

  /// Finds the site in a folder; nil where no build has published one.
  ///
  /// - Throws: a `Diagnostic` if the list of its files cannot be read.
  public init?(_ folder: String) throws(Diagnostic) {
    guard let path = FilePath(folder), let manifest = try SiteManifest(of: path, shown: folder)
    else { return nil }
    self.folder = path
    shown = folder
    files = manifest.files
  }

  /// Reads a file of the site.
  ///
  /// - Parameter path: its path in the site, however its accents are composed.
  /// - Returns: its bytes; nil if the build has listed no such file.
  /// - Throws: a `Diagnostic` if it was listed and cannot be read.
  public func read(_ path: String) throws(Diagnostic) -> [UInt8]? {
    guard let index = files.firstIndex(of: path) else { return nil }
    let path = files[index]
    let file = SourceFile(folder.appending(path), path: path, shown: "\(shown)/\(path)")
    return try file.read(limit: Limits.figureBytes)
  }
}
