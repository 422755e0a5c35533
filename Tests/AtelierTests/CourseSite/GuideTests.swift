import CourseSite
import Courseware
import Foundation
import Testing

/// The guides are courses, too.
@Suite struct GuideTests {
  @Test(arguments: ["authors", "organisers"])
  func `a guide is built strictly and without a word`(name: String) throws {
    let guide = Repository.templates.appending(path: "guides/\(name)").path
    let build = CourseBuild(
      course: guide,
      workshop: nil,
      templates: Repository.templates.path,
      isStrict: true,
      fallbackLanguage: .french
    )
    let folder = try TemporaryFolder()
    let outcome = build.build(into: folder("site"))
    #expect(outcome.diagnostics.map { $0.text(in: .french) }.joined() == "")
    let modules = try FileManager.default.contentsOfDirectory(atPath: guide)
      .filter { $0.hasSuffix(".md") }
    #expect(!modules.isEmpty && modules.count == outcome.moduleCount)
    let site = try folder.tree
    for module in modules {
      let page = module.replacing(".md", with: ".html")
      #expect(site["site/\(page)"]?.contains("<h1>") == true, "\(page)")
    }
  }
}
