import Foundation
import Testing

@testable import CourseSite
@testable import Courseware

/// How a module's markup becomes that of a book.
@Suite struct PaperTests {
  @Test func `a module with every construct comes out as recorded`() throws {
    let text = try String(
      contentsOf: Repository.fixtures.appending(path: "every-construct.md"),
      encoding: .utf8
    )
    let module = try #require(try CompiledModule(text).module)
    let links = HandoutLinks([module.header], siteURL: nil)
    let paper = HandoutText(module, links: links, wording: try Wording.repository(.french))
    let answers = paper.answers.map { answer in
      "\(answer.number) \(answer.question) \(answer.letters ?? "-")\n\(answer.html.markup)"
    }
    let whole = paper.body.markup + "\n<!-- answers -->\n" + answers.joined(separator: "\n")
    try expectGolden(whole, "CourseSite/handout.html")
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func `letters go on after Z`(number: Int, letter: String) {
    #expect(number.letter == letter)
  }

  @Test func `attributes may hold what looks like the end of a tag`() {
    let html = HTML(markup: #"<img src="a" alt="2 > 1 /"/>b<p class="x y">"#)
    let pieces = MarkupReader(html).map { piece in
      switch piece {
      case .text(let text): String(decoding: text, as: UTF8.self)
      case .opening(let tag): tag.markup
      case .closing(let name): name
      }
    }
    #expect(pieces == [#"<img src="a" alt="2 > 1 /">"#, "b", #"<p class="x y">"#])
  }
}
