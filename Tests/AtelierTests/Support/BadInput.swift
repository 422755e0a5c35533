import Foundation
import Testing

/// Something that the command must refuse, with a clear word and nothing lost.
struct BadInput: Sendable {
  /// What is wrong with it, as a heading for what is said.
  let name: String

  /// The texts of files, beside or instead of those of the small French course.
  var files: [String: String] = [:]

  /// What is left out of the small course.
  var missing: [String] = []

  /// What the command is given beside `build`.
  var arguments: [String] = []

  /// Makes what is not text.
  var prepare: @Sendable (CourseOnDisk) throws -> Void = { _ in }

  /// A module of some bytes, in the place of the small course's.
  static func module(_ name: String, bytes: [UInt8]) -> BadInput {
    BadInput(name: name) { try $0.write("Modules/10-un.md", bytes: bytes) }
  }

  /// A module's text after a short front matter, in the place of the small course's.
  static func module(_ name: String, _ text: String) -> BadInput {
    BadInput(name: name, files: ["Modules/10-un.md": "---\ntitle: Un\n---\n" + text])
  }

  /// Builds over a site that is there already, which must stay as it was.
  ///
  /// - Returns: what was said, under the input's name.
  /// - Throws: what the test's own files met.
  func refusal(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    var course = SmallCourse.french(with: files)
    for name in missing { course[name] = nil }
    let disk = try CourseOnDisk(course)
    try disk.folder.write(["site/index.html": "old", "site/manifest.json": Self.manifest])
    try prepare(disk)
    let before = try disk.files()
    let result = try disk.atelier(["build"] + arguments, language: "fr_FR.UTF-8")
    #expect(result.status == 1, "\(name)", sourceLocation: sourceLocation)
    #expect(result.output == "", "\(name)", sourceLocation: sourceLocation)
    let changed = differences(before, try disk.files())
    #expect(changed == [], "\(name)", sourceLocation: sourceLocation)
    return "== \(name)\n\(result.errors)"
  }

  private static let manifest = """
    {"format": "atelier-site", "version": 1, "files": ["index.html"]}
    """
}

extension [BadInput] {
  /// What is said of each.
  func refusals(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try map { try $0.refusal(sourceLocation: sourceLocation) }.joined(separator: "\n")
  }
}
