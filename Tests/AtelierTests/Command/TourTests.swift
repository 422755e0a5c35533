import Foundation
import Testing

/// The README's tour: what it shows is what one sees who types it in a new clone.
@Suite struct TourTests {
  @Test func `its commands, typed one after the other, print what it shows`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Tests/Fixtures")
    for name in ["Templates", "Tests/Fixtures/Edition"] {
      let original = Repository.root.appending(path: name).path
      try FileManager.default.copyItem(atPath: original, toPath: folder(name))
    }
    var console = WalkthroughConsole(folder)
    try Walkthrough.expectTrue(Repository.root.appending(path: "README.md"), in: &console)
  }
}
