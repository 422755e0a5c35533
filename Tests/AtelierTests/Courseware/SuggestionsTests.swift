import Foundation
import Testing

@testable import Courseware

/// What is suggested for wrong names, each of which is compared with all that there is.
@Suite struct SuggestionsTests {
  @Test(arguments: [
    ("links", "[la suite](20-suit.md) "), ("images", "![Une coupe](figures/coup.png) "),
  ])
  func `only the first twenty in a module get one`(name: String, mistake: String) throws {
    let compiled = try CompiledModule(String(repeating: mistake, count: 25))
    let offers = compiled.diagnostics.map { $0.help?[.english].hasPrefix("did you mean") }
    let expected = Array(repeating: true, count: 20) + Array(repeating: false, count: 5)
    #expect(offers == expected, "\(name)")
  }

  @Test func `only the first twenty of a module's links to headings get one`() throws {
    let links = String(repeating: "[le droit](20-deux.md#le-droi) ", count: 25)
    let course = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/10-un.md": "---\ntitle: Un\n---\n\(links)\n",
        "Modules/20-deux.md": "---\ntitle: Deux\n---\n## Le droit\n",
      ])
    )
    let errors = try course.atelier("check").errors.split(separator: "\n")
    #expect(errors.count { $0.contains("error: il n'y a pas de titre « le-droi »") } == 25)
    #expect(errors.count { $0.contains("help: vouliez-vous dire « le-droit » ?") } == 20)
  }
}
