import Courseware
import Testing

@testable import CourseSite

/// The parts that a single file is made of, where templates are not ours.
@Suite struct SingleFilePartsTests {
  @Test(arguments: [
    (
      "<p id=x class='a \"b\"' hidden>",
      "<p id=\"x\" class=\"a &quot;b&quot;\" hidden data-x=\"1\">"
    ),
    ("<BR/>", "<br data-x=\"1\">"),
    ("a < b <!-- <p> --> c", "a < b <!-- <p> --> c"),
    ("<a href = \"<>\" >x</a >", "<a href=\"<>\" data-x=\"1\">x</a >"),
    ("<p", "<p data-x=\"1\">"),
    ("<!-- <p>", "<!-- <p>"),
    ("<p title=\"", "<p title=\"\" data-x=\"1\">"),
    // To a String, a quote and an accent after it are one character, and no quote.
    ("<p title='\"\u{301} b'>", "<p title=\"&quot;\u{301} b\" data-x=\"1\">"),
  ])
  func `tags are changed, and nothing else`(html: String, expected: String) throws {
    let changed = try Array(html.utf8)[...].rewritingTags { tag throws(Diagnostic) in
      tag?["data-x"] = "1"
    }
    #expect(String(decoding: changed, as: UTF8.self) == expected)
  }

  @Test func `what is not changed stays as it was typed`() throws {
    let html = "<P  ID=x\n>a<br /></P>"
    let same = try Array(html.utf8)[...].rewritingTags { _ in }
    #expect(String(decoding: same, as: UTF8.self) == html)
  }

  private func assets(_ names: String) -> [PageParts.Asset] {
    names.map { PageParts.Asset(path: String($0), media: nil) }
  }

  @Test(arguments: [
    (["abc", "abd", "xbd"], "axbcd"), (["ab", "cb"], "acb"), (["", "a", "aa"], "a"),
    (["ad", "abcd"], "abcd"),
  ])
  func `files keep the order of each page`(lists: [String], expected: String) throws {
    #expect(try AssetOrder.merge(lists.map(assets)).map(\.path).joined() == expected)
  }

  @Test func `pages that contradict each other are refused`() {
    expectDiagnostic("two page templates do not load their files in the same order: 'a'") {
      _ = try AssetOrder.merge([assets("ab"), assets("ba")])
    }
  }

  @Test func `the policy of the page is kept, but for files beside it`() {
    let policy = "default-src 'none'; script-src 'self' blob:; style-src 'self'; font-src 'self'"
    #expect(
      ContentPolicy.inline(policy, scripts: ["'sha256-A'"], styles: ["'sha256-B'", "'sha256-C'"])
        == "default-src 'none'; script-src blob: 'sha256-A'; style-src 'sha256-B' 'sha256-C'; "
        + "font-src 'none'"
    )
  }
}
