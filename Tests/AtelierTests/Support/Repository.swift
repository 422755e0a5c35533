import Foundation

/// The places of this checkout.
enum Repository {
  /// Its top folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The templates that the builder uses.
  static let templates = root.appending(path: "Templates")

  /// What tests compare with.
  static let fixtures = root.appending(path: "Tests/AtelierTests/Fixtures")
}
