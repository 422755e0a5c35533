import Foundation

/// The folder where files that name people go if nothing else is said.
enum UsualFolder {
  static let name = "documents"

  /// Makes it where it is not there, for its owner alone: the names of files may be people's.
  ///
  /// Where it cannot be made, whatever writes into it says so.
  static func make() {
    try? FileManager.default.createDirectory(
      atPath: name,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }
}
