import Testing

/// Texts that nobody writes, in a French course with a glossary whose terms begin alike.
@Suite(.serialized) struct PathologicalFrenchTests {
  typealias Text = PathologicalMarkdownTests.Text

  private static let course = [
    "Modules/course.yml": "id: essai\ntitle: Essai\nlanguage: fr\n",
    "Modules/glossary.yml": (0..<12).map { "mot\(" mot".times($0)) fin: Un mot.\n" }.joined()
      + (0..<1000).map { "terme\($0): Un terme.\n" }.joined(),
  ]

  static let texts = [
    Text("signs", filled("a ! "), .taken),
    Text("signs without a space", filled("a! "), .taken),
    Text("signs alone", filled("! "), .taken),
    Text("colons", filled("a : "), .taken),
    Text("opened quotation marks", filled("\u{AB} a "), .taken),
    Text("closed quotation marks", filled("a \u{BB} "), .taken),
    Text("groups of digits", filled("000 "), .taken),
    Text("spaces", "a" + filled(" ") + "!", .taken),
    Text("no-break spaces", "a" + filled("\u{A0}") + "!", .taken),
    Text("signs after emphasis", filled("**a** ! *b* : "), .taken),
    Text("signs after code", filled("`a` ! "), .taken),
    Text("signs on lines of their own", filled("a\n! b\n"), .taken),
    Text("beginnings of a term", filled("mot "), .taken),
    Text("one term again and again", filled("mot mot fin "), .taken),
    Text("beginnings of a term over lines", filled("mot\n"), .taken),
    Text("many terms", (0..<1000).map { "Ici terme\($0). " }.joined().times(50), .taken),
  ]

  private static func filled(_ text: String) -> String { PathologicalMarkdownTests.filled(text) }

  @Test(arguments: texts)
  func `is taken or refused`(text: Text) throws {
    try PathologicalMarkdownTests.check(text, head: "---\ntitle: Un\n---\n", in: Self.course)
  }
}
