import Foundation
import Testing

/// The authors' guide: what it shows is what it says.
@Suite struct AuthorGuideTests {
  private static let guide = Repository.templates.appending(path: "guides/authors")

  @Test func `each example is followed by itself, rendered`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.guide,
      includingPropertiesForKeys: nil
    )
    var examples = 0
    for file in files where file.pathExtension == "md" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for example in text.split(separator: "```markdown\n").dropFirst() {
        let parts = example.split(separator: "\n```\n", maxSplits: 1)
        try #require(parts.count == 2, "\(file.lastPathComponent)")
        #expect(parts[1].drop { $0 == "\n" }.hasPrefix(parts[0]), "\(parts[0])")
        examples += 1
      }
    }
    #expect(examples > 15)
  }
}
