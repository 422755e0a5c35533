import CCmark
import Foundation
import Testing

@testable import Courseware

/// Every example of the CommonMark specification comes out as libcmark's own rendering in safe mode.
///
/// What the page differs in is undone by a rule for each difference:
///
/// 1. The author's HTML is dropped: it is taken out of libcmark's tree before that is rendered.
/// 2. Headings have ids: they are taken off ours.
/// 3. An image alone in its paragraph is a figure: its markup is taken off ours, and the
///    paragraph's off libcmark's.
/// 4. French has its spaces: white space is left aside on both sides, and neither code nor
///    addresses hold any of ours.
@Suite(Corpora.areHere) struct CommonMarkTests {
  struct Example: Decodable, CustomTestStringConvertible {
    let markdown: String
    let example: Int

    var testDescription: String { "example \(example)" }
  }

  private func examples() throws -> [Example] {
    try Corpora.decode([Example].self, from: "commonmark-0.30.json")
  }

  @Test func `every example is rendered as libcmark does`() throws {
    var (same, count) = (0, 0)
    for example in try examples() {
      let ours = try Self.body(example, .english)
      let plain = Self.rendered(example.markdown, dropsHTML: false)
      count += 1
      if ours == plain { same += 1 }
      #expect(
        Self.undone(ours) == Self.undone(Self.rendered(example.markdown, dropsHTML: true)),
        "\(example)"
      )
    }
    #expect(count == 652)
    #expect(same == 522, "examples that are the same without any rule")
  }

  @Test func `French changes nothing but white space in text`() throws {
    for example in try examples() {
      let french = try Self.body(example, .french)
      let english = try Self.body(example, .english)
      #expect(Self.withoutSpace(french) == Self.withoutSpace(english), "\(example)")
      #expect(Self.verbatim(french) == Self.verbatim(english), "\(example)")
    }
  }

  private static func body(_ example: Example, _ language: Language) throws -> String {
    let module = try CompiledModule(
      "---\ntitle: Essai\n---\n" + example.markdown,
      language: language
    )
    return try #require(module.module, "\(example): \(module.report())").html.markup
  }

  /// What libcmark makes of a text, by itself.
  private static func rendered(_ markdown: String, dropsHTML: Bool) -> String {
    let root = cmark_parse_document(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT)
    defer { cmark_node_free(root) }
    let html = nodes(in: root, [CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE])
    if dropsHTML { for node in html { cmark_node_free(node) } }
    guard let text = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { free(text) }
    return String(cString: text)
  }

  private static func nodes(
    in root: OpaquePointer?,
    _ types: [cmark_node_type]
  ) -> [OpaquePointer] {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var nodes: [OpaquePointer] = []
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if types.contains(cmark_node_get_type(node)) { nodes.append(node) }
    }
    return nodes
  }

  /// A rendering, ours or libcmark's, with what rules 2 and 3 are about undone.
  private static func undone(_ html: String) -> String {
    html
      .replacing(/<(h[1-6]) id="[a-z0-9-]+">/) { "<\($0.1)>" }
      .replacing(/<figure>\n(.*)\n(?:<figcaption>(.*)<\/figcaption>\n)?<\/figure>/) { match in
        let title = match.2.map { " title=\"\($0)\"" } ?? ""
        return "<p>" + match.1.replacing(/\ \/>/) { _ in title + " />" } + "</p>"
      }
  }

  private static func withoutSpace(_ html: String) -> String {
    html.filter { !$0.isWhitespace }
  }

  /// The code and the addresses of a rendering.
  private static func verbatim(_ html: String) -> [Substring] {
    html.matches(of: /(?s)<code.*?<\/code>|(?:href|src)="[^"]*"/).map(\.output)
  }
}
