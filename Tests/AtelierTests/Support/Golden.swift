import Foundation
import Testing

/// Expects a text to be what a file of Fixtures holds.
///
/// With ATELIER_RECORD=1 in the environment, the file is written anew instead.
func expectGolden(
  _ text: String,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Repository.fixtures.appending(path: name)
  if ProcessInfo.processInfo.environment["ATELIER_RECORD"] == "1" {
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record(
      "\(name) is missing: record it with ATELIER_RECORD=1",
      sourceLocation: sourceLocation
    )
    return
  }
  #expect(text == recorded, sourceLocation: sourceLocation)
}
