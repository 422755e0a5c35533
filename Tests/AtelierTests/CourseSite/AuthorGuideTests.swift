import Courseware
import CourseSite
import Foundation
import Testing

/// The authors' guide: a course that must be right in what it says and in what it is.
@Suite struct AuthorGuideTests {
  private static let guide = Repository.templates.appending(path: "guides/authors")

  @Test func `the guide is built strictly and without a word`() throws {
    let build = CourseBuild(
      course: Self.guide.path,
      workshop: nil,
      templates: Repository.templates.path,
      isStrict: true,
      fallbackLanguage: .french
    )
    let folder = try TemporaryFolder()
    let outcome = build.build(into: folder("site"))
    #expect(outcome.diagnostics.map { $0.text(in: .french) }.joined() == "")
    #expect(try folder.tree["site/10-ecrire-et-envoyer.html"]?.contains("<h1>") == true)
  }

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
