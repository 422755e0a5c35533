import Foundation
import Testing

/// What the scripts of a page know of the course.
@Suite struct CourseAssetsTests {
  private struct Facts: Decodable, Equatable {
    struct Module: Decodable, Equatable {
      let id: String
      let kind: String
      let questions: [String]
    }

    let course: String
    let language: String
    let workshop: String?
    let modules: [Module]
  }

  private static let course = [
    "Modules/course.yml": "id: essai\ntitle: Essai\nlanguage: fr\n",
    "Modules/10-un.md":
      "---\ntitle: Un\n---\n> [!quiz] une\n> Oui ?\n>\n> - [x] Oui\n> - [ ] Non\n",
    "Modules/20-avant.md": "---\ntitle: Avant\nkind: assessment\nbank: 90-bilan\n---\nAvant.\n",
    "Modules/90-bilan.md":
      "---\ntitle: Bilan\nkind: assessment\n---\n## Deux ? {#deux}\n\n- [x] Oui\n- [ ] Non\n",
    "Modules/95-avis.md":
      "---\ntitle: Avis\nkind: survey\n---\n## Trois ? {#trois}\n\n- [ ] Oui\n- [ ] Non\n",
  ]

  @Test(arguments: [nil, "demo"])
  func `pages know the course, the edition and the questions of each module`(
    workshop: String?
  ) throws {
    let edition = workshop.map { _ in ["Modules/workshop.yml": SmallCourse.workshop] } ?? [:]
    let disk = try CourseOnDisk(Self.course.merging(edition) { one, _ in one })
    #expect(try disk.atelier("build").status == 0)
    let file = try #require(try disk.files(in: "site")["assets/course.js"])
    let script = String(decoding: file, as: UTF8.self)
    let json = try #require(script.wholeMatch(of: /(?s)window\.atelier = (.*);\n/)).output.1
    let facts = try JSONDecoder().decode(Facts.self, from: Data(json.utf8))
    #expect(
      facts
        == Facts(
          course: "essai",
          language: "fr",
          workshop: workshop,
          modules: [
            .init(id: "10-un", kind: "lesson", questions: ["une"]),
            .init(id: "20-avant", kind: "assessment", questions: []),
            .init(id: "90-bilan", kind: "assessment", questions: ["deux"]),
            .init(id: "95-avis", kind: "survey", questions: ["trois"]),
          ]
        )
    )
  }
}
