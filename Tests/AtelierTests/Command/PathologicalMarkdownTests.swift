import Foundation
import Testing

/// Texts that nobody writes, of a module's greatest length, through the whole check: each is
/// taken or refused, and never takes long.
@Suite(.serialized) struct PathologicalMarkdownTests {
  struct Text: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let outcome: Outcome

    init(_ name: String, _ markdown: String, _ outcome: Outcome) {
      (testDescription, self.markdown, self.outcome) = (name, markdown, outcome)
    }
  }

  enum Outcome: Sendable {
    case taken

    /// The message of the first error, and how many there are.
    case refused(String, count: Int = 1)
  }

  private static let brackets = "more than 500 opening brackets in this paragraph"
  private static let markers = "more than 20 nested quotes or lists on this line"

  static let nesting = [
    Text("images in images", filled("![[]()"), .refused(brackets)),
    Text("links in links", filled("[a]("), .refused(brackets)),
    Text("closing brackets", filled("a]"), .taken),
    Text("quotes", filled("> "), .refused(markers)),
    Text("numbers", filled("1. "), .refused(markers)),
    Text("quotes with lists", filled("> - "), .refused(markers)),
    // That many dashes are a rule.
    Text("dashes", filled("- "), .taken),
    Text("emphasis", filled("*a **a "), .taken),
    Text("underscores", filled("_a __a "), .taken),
    Text("less-than signs", filled("<"), .taken),
    Text("open comments", filled("<!-- a "), .taken),
    Text("runs of backticks", (1..<1400).map { "`".times($0) }.joined(separator: " "), .taken),
    Text("lists ever deeper", (0..<1000).map { "  ".times($0) + "- a\n" }.joined(), .taken),
    Text("one long word", filled("a"), .taken),
    Text("one letter with its accents", "a" + "\u{301}".times(500_000), .taken),
    Text("100,000 paragraphs", "a\n\n".times(100_000), .taken),
    Text("hard breaks", filled("a\\\n"), .taken),
    Text("entities", filled("&amp;"), .taken),
  ]

  static let names = [
    Text("definitions of links", definitions(separatedBy: "\n"), .refused(brackets)),
    Text("definitions apart", definitions(separatedBy: "\n\n"), .taken),
    Text("headings of one text", "## Title\n\n".times(60_000), .taken),
    Text("callouts", filled("> [!note]\n> a\n\n"), .taken),
    Text("marks without a quote", filled("[!quiz]\n"), .refused(brackets)),
  ]

  static let notes = [
    Text("calls of notes", filled("[^a] "), .refused(brackets)),
    Text(
      "calls of notes that are not there",
      (0..<50_000).map { "a[^n\($0)]\n\n" }.joined(),
      .refused("the note '[^n0]' is not there", count: 50_000)
    ),
    Text(
      "notes",
      (0..<20_000).map { "a[^n\($0)]\n\n[^n\($0)]: b c [^n\($0 + 1)]\n\n" }.joined()
        + "[^n20000]: b c",
      .taken
    ),
    Text("calls of one note", filled("a[^n]\n\n", 900_000) + "[^n]: b c", .taken),
    Text("a note in many lines", "a[^n]\n\n[^n]: b b\n" + filled("c\n", 900_000), .taken),
    Text("labels without an end", filled("[^" + "a".times(200) + "\n\n"), .taken),
    Text("lines of spaces and marks", filled("a ? ! ; : \u{AB} 1 000 " + " ".times(50)), .taken),
  ]

  static let questions = [
    Text("marks of questions", filled("> [!quiz]\n"), .refused(brackets)),
    Text("boxes on a line", filled("[ ] "), .refused(brackets)),
    Text("checklists", filled("- [ ] a\n\ntext\n\n"), .taken),
    Text("checklists ever deeper", (0..<1000).map { "  ".times($0) + "- ☐ a\n" }.joined(), .taken),
    Text(
      "figures",
      filled("![-](a \"b\")\n\n", 20_000),
      .refused("'a' is not an image", count: 1538)
    ),
    Text("boxes", filled("[ ] a\n\n"), .taken),
    Text("20,000 options", question(options: 20_000), .refused(brackets)),
    Text("499 options", question(options: 499), .taken),
    Text(
      "an option without an end",
      question(options: 2) + "> - [ ] " + filled("mot ", 900_000),
      .taken
    ),
    Text(
      "one option again and again",
      twins,
      .refused("the option 'a' is there twice", count: 399)
    ),
    Text("feedback without an end", question(options: 2) + filled(">   > a\n>\n", 900_000), .taken),
    Text(
      "lines glued to an option",
      question(options: 2) + filled("> a\n", 900_000),
      .refused("text glued to the option above")
    ),
    Text("gaps", gapped("Un [[mot]] et [[=un|deux]]. ".times(120)), .taken),
    Text("20,000 gaps", gapped("[[mot]]\n>\n> ".times(20_000)), .refused(brackets)),
    Text("a gap without an end", gapped("[[" + filled("mot ", 900_000)), .refused(unclosed)),
    Text("open gaps", gapped("[[mot ".times(249)), .refused(unclosed, count: 249)),
    Text("gaps of brackets", gapped("[[]".times(160)), .refused(unclosed, count: 160)),
    Text("a gap of many words", gapped("[[" + words(50_000) + "]]"), .taken),
    Text("10,000 items", "> [!quiz] a\n> Why?\n>\n" + items(10_000), .taken),
    Text(
      "questions",
      (0..<15_000).map { question("q\($0)", options: 2) }.joined(separator: "\n"),
      .taken
    ),
  ]

  private static let cells = "more than 100000 cells in the tables of this module"

  static let tables = [
    Text("pipes", filled("|"), .taken),
    Text("escaped pipes", "|a|\n|-|\n" + filled("\\|"), .taken),
    Text("one column", "|a|\n|-|\n" + filled("|a long row of text\n"), .taken),
    Text("cells", "|a|b|\n|-|-|\n" + filled("|a|b|\n"), .refused(cells)),
    Text(
      "short rows of a wide table",
      "|a".times(9000) + "\n" + "|-".times(9000) + "\n" + filled("a\n", 900_000),
      .refused(cells)
    ),
    Text("tables", filled("|a|b|c\n|-|-|-\n\n"), .refused(cells)),
    Text("tables with definitions", filled("|a\n|-\n|[b]\n\n[b]: #c\n\n## c\n\n"), .taken),
    Text("lines of dashes", filled("|-|-|\n|-|\n\n"), .taken),
    Text("rows without dashes", filled("|a|b|\n"), .taken),
    Text("emphasis in a cell", "|a|\n|-|\n|" + filled("*a **a "), .taken),
    Text("texts before tables", filled("a text that is glued to it\n|b\n|-\n\n"), .taken),
  ]

  @Test(arguments: nesting + names + notes + questions + tables)
  func `is taken or refused`(text: Text) throws {
    try Self.check(text, head: "---\ntitle: One\n---\n")
  }

  /// Expects a text under a front matter to be taken or refused as it says, and in time.
  static func check(
    _ text: Text,
    head: String,
    in files: [String: String] = SmallCourse.english
  ) throws {
    let module = head + text.markdown
    #expect(module.utf8.count <= 1 << 20)
    let course = try CourseOnDisk(files.merging(["Modules/10-one.md": module]) { _, new in new })
    let start = ContinuousClock.now
    let command = isProof ? ["build"] : ["check", "--today", "2026-06-09"]
    let result = try course.atelier(command)
    let time = ContinuousClock.now - start
    let errors = result.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    switch text.outcome {
    case .taken: #expect(errors.first == nil)
    case .refused(let message, let count):
      #expect(
        errors.first?.hasSuffix(": error: " + message) == true,
        "\(errors.first ?? "nothing")"
      )
      #expect(errors.count == count)
    }
    #expect(result.status == (errors.isEmpty ? 0 : 1))
    if isProof { #expect(time < bound) }
  }

  private static let environment = ProcessInfo.processInfo.environment

  private static let isProof = environment["ATELIER_PROOF"] == "1"

  /// Two seconds for the command as it is installed, which ATELIER then names.
  private static let bound = Duration.seconds(environment["ATELIER"] == nil ? 10 : 2)

  private static let unclosed = "this gap is not closed"

  private static func gapped(_ text: String) -> String { "> [!quiz] a\n> Why?\n>\n> " + text }

  private static func words(_ count: Int) -> String {
    (0..<count).map { "mot\($0)" }.joined(separator: "|")
  }

  private static func items(_ count: Int) -> String {
    (1...count).map { "> \($0). Item \($0)\n" }.joined()
  }

  private static let twins = question(options: 2) + "> - [ ] a\n".times(400)

  private static func question(_ name: String = "a", options: Int) -> String {
    "> [!quiz] \(name)\n> Why?\n>\n"
      + (0..<options).map { "> - [\($0 == 1 ? "x" : " ")] Option \($0)\n" }.joined()
  }

  private static func definitions(separatedBy separator: String) -> String {
    let numbers = 0..<12_000
    return numbers.map { "[r\($0)]: https://e.invalid/\($0)" }.joined(separator: separator)
      + separator + "\n" + numbers.map { "[r\($0)]" }.joined(separator: separator)
  }

  static func filled(_ text: String, _ count: Int = (1 << 20) - 100) -> String {
    text.times(count / text.utf8.count)
  }
}

extension String {
  func times(_ count: Int) -> String { String(repeating: self, count: count) }
}
