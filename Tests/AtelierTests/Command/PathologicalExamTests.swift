import Testing

/// Assessments, surveys and notes for the trainer that nobody writes, of a module's greatest length,
/// through the whole check.
@Suite(.serialized) struct PathologicalExamTests {
  typealias Text = PathologicalMarkdownTests.Text

  static let assessments = [
    Text("questions under headings", questions(20_000), .taken),
    Text(
      "headings that ask",
      "## Why?\n\n".times(20_000) + questions(1),
      .refused("question without options", count: 20_000)
    ),
    Text(
      "a section without an end",
      "## Why?\n- [x] a\n- [ ] b\n" + PathologicalMarkdownTests.filled("- - -\n\n", 900_000),
      .taken
    ),
    Text(
      "one question of 200,000 paragraphs",
      "## Why?\n\n" + "a\n\n".times(200_000) + "- [x] a\n- [ ] b\n",
      .taken
    ),
    Text("braces", "## Why? " + "{#a} ".times(150_000) + "\n- [x] a\n- [ ] b\n", .taken),
    Text("open braces", "## Why? " + "{".times(500_000) + "}\n- [x] a\n- [ ] b\n", .taken),
    Text(
      "headings in a question",
      "## Why?\n\n" + "### a\n\n".times(100_000) + "- [x] a\n- [ ] b\n",
      .taken
    ),
  ]

  static let surveys = [
    Text("free answers", (0..<20_000).map { "## Why \($0)?\n\nfree answer\n\n" }.joined(), .taken),
    Text(
      "a scale of spaces",
      "## Why?\n\nscale: 1" + " ".times(900_000) + "-5\n",
      .taken
    ),
    Text(
      "ways to answer",
      "## Why?\n\n" + "scale: 1-5\n\n".times(70_000),
      .refused("several ways to answer in one question")
    ),
  ]

  static let lessons = [
    Text("notes for the trainer", "> [!trainer]\n> a\n\n".times(50_000), .taken),
    Text(
      "notes in ever deeper lists",
      (0..<900).map { "  ".times($0) + "- > [!trainer] a\n\n" }.joined(),
      .taken
    ),
    Text("quotes without notes", "> a\n\n".times(150_000), .taken),
  ]

  @Test(arguments: assessments)
  func `of assessments`(text: Text) throws {
    try PathologicalMarkdownTests.check(text, head: "---\ntitle: One\nkind: assessment\n---\n")
  }

  @Test(arguments: surveys)
  func `of surveys`(text: Text) throws {
    try PathologicalMarkdownTests.check(text, head: "---\ntitle: One\nkind: survey\n---\n")
  }

  @Test(arguments: lessons)
  func `of notes for the trainer`(text: Text) throws {
    try PathologicalMarkdownTests.check(text, head: "---\ntitle: One\n---\n")
  }

  private static func questions(_ count: Int) -> String {
    (0..<count).map { "## Why \($0)?\n- [x] a\n- [ ] b\n\n" }.joined()
  }
}
