import Foundation

/// Programs of this computer, as a shell finds them.
enum InstalledProgram {
  /// The path of the first program of a name in some folders, which colons part; nil if it is in
  /// none.
  static func path(of name: String, in searchPath: String) -> String? {
    searchPath.split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
  }
}
