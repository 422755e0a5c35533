import Testing

/// The shapes that libcmark tests itself with, as long as a module may be; those with brackets
/// once in a single paragraph, once in paragraphs that hold as many as are allowed.
@Suite(.serialized) struct PathologicalInlineTests {
  typealias Text = PathologicalMarkdownTests.Text

  private static let brackets = "more than 500 opening brackets in this paragraph"

  static let emphasis = [
    Text("openers of emphasis", filled("_a "), .taken),
    Text("closers of emphasis", filled("a_ "), .taken),
    Text("openers and closers that do not match", filled("*a_ "), .taken),
    Text("emphasis in unlike emphasis", half("*a ") + half("_a*_ "), .taken),
    Text("closers a multiple of three", "a**b" + filled("c* "), .taken),
    Text("links in emphasis", filled("**x [a*b**c*](#d)\n\n## d\n\n"), .taken),
    Text("emphasis in deep quotes", ">".times(20) + filled("a*"), .taken),
    Text("backticks of every length", (1..<1400).map { "e" + "`".times($0) }.joined(), .taken),
  ]

  static let links = [
    Text("openers of links", filled("[a"), .refused(brackets)),
    Text("links with emphasis", filled("[ a_"), .refused(brackets)),
    Text("links in round brackets", filled("[ (]("), .refused(brackets)),
    Text("nested brackets", half("[") + half("]"), .refused(brackets)),
    Text("addresses that are not closed", filled("[a](b"), .refused(brackets)),
    Text("openers of links in paragraphs", paragraphs("[a"), .taken),
    Text("links with emphasis in paragraphs", paragraphs("[ a_"), .taken),
    Text("links in round brackets in paragraphs", paragraphs("[ (]("), .taken),
    Text(
      "images in images in paragraphs",
      filled("![[]()".times(249) + "\n\n"),
      .refused("link without an address", count: 699 * 249)
    ),
    Text(
      "nested brackets in paragraphs",
      filled("[".times(499) + "a" + "]".times(499) + "\n\n"),
      .taken
    ),
    Text("addresses that are not closed in paragraphs", paragraphs("[a](b"), .taken),
    Text("addresses in angle brackets in paragraphs", paragraphs("[a](<b"), .taken),
    Text(
      "forbidden addresses on one line",
      (10_000..<55_000).map { "<javascript:\($0)>" }.joined(separator: "é "),
      .refused("address with 'javascript:', which is not allowed", count: 45_000)
    ),
  ]

  static let blocks = [
    Text("comments in a closing tag", "</" + filled("<!--"), .taken),
    Text("instructions", filled("<?"), .taken),
    Text("declarations", filled("<!A "), .taken),
    Text("empty lines in a deep list", "- ".times(20) + "x" + filled("\n"), .taken),
    Text(
      "empty lines in a deep list in a quote",
      "> " + "- ".times(19) + "x\n" + filled(">\n"),
      .taken
    ),
    Text("deep quotes", filled("> ".times(20) + "a\n"), .taken),
    Text("deep lists", filled("- ".times(20) + "a\n"), .taken),
    Text("deep numbers", filled("1. ".times(10) + "a\n"), .taken),
    Text("a NUL", "a\u{0}b", .refused("NUL character: this is not a text file")),
  ]

  @Test(arguments: emphasis + links + blocks)
  func `is taken or refused`(text: Text) throws {
    try PathologicalMarkdownTests.check(text, head: "---\ntitle: One\n---\n")
  }

  private static func filled(_ text: String) -> String {
    PathologicalMarkdownTests.filled(text, (1 << 20) - 1500)
  }

  private static func half(_ text: String) -> String {
    PathologicalMarkdownTests.filled(text, 500_000)
  }

  private static func paragraphs(_ text: String) -> String { filled(text.times(499) + "\n\n") }
}
