import Foundation
import Testing

/// The organisers' guide: what it shows is what one sees who does what it says.
@Suite struct OrganiserGuideTests {
  private static let guide = Repository.templates.appending(path: "guides/organisers")

  @Test func `its commands, typed one after the other, print what it shows`() throws {
    let folder = try TemporaryFolder()
    let edition = Repository.root.appending(path: "Tests/Fixtures/Edition")
    let names = try FileManager.default.contentsOfDirectory(atPath: edition.path)
    for name in names {
      try FileManager.default.copyItem(atPath: edition.path + "/" + name, toPath: folder(name))
    }
    var console = WalkthroughConsole(folder)
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.guide.path)
    for page in pages.sorted() where page.hasSuffix(".md") {
      try Walkthrough.expectTrue(Self.guide.appending(path: page), in: &console)
    }
  }
}
