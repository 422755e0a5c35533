import Foundation
import Testing

/// Test data from elsewhere, which is not part of this repository.
///
/// The environment variable ATELIER_CORPORA names its folder; tests that need it are skipped, and
/// say so, where it is not set.
enum Corpora {
  static let areHere: ConditionTrait = .enabled(
    if: folder != nil,
    "skipped: ATELIER_CORPORA names no folder of test data"
  )

  private static let folder = ProcessInfo.processInfo.environment["ATELIER_CORPORA"]

  /// The decoded content of a file of the folder.
  static func decode<Content: Decodable>(_ type: Content.Type, from name: String) throws -> Content
  {
    let path = "\(try #require(folder))/\(name)"
    return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
  }

  /// The files of a folder in it whose names begin in some way, in the order of their names.
  static func files(in folder: String, named prefix: String) throws -> [(String, [UInt8])] {
    let path = "\(try #require(Self.folder))/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try names.filter { $0.hasPrefix(prefix) }.sorted().map { name in
      (name, Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)"))))
    }
  }
}
