import Testing

@testable import Courseware

/// Tables as authors type them.
@Suite struct TableTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let markdown: String

    /// The page, its tables as text.
    let expected: String

    init(_ name: String, _ markdown: String, _ expected: String) {
      (testDescription, self.markdown, self.expected) = (name, markdown, expected)
    }
  }

  @Test(arguments: shapes + places + contents)
  func `is a table without a word`(table: Case) throws {
    let compiled = try CompiledModule(table.markdown)
    #expect(compiled.report() == "")
    #expect(compiled.html.tablesAsText == table.expected)
  }

  static let shapes = [
    Case("no pipes at the ends", "a | b\n--|--\n1 | 2", "[a|b][1|2]"),
    Case("one column", "| a |\n|---|\n| 1 |", "[a][1]"),
    Case("one column, dashes without pipes", "| a |\n:--\n| 1 |", "[a][1]"),
    Case("one dash", "|a|b|\n|-|-|\n|1|2|", "[a|b][1|2]"),
    Case("header alone", "| a | b |\n|---|---|", "[a|b]"),
    Case("CRLF", "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", "[a|b][1|2]"),
    Case("tabs", "|\ta\t|\tb\t|\n|\t-\t|\t-\t|\n|\t1\t|\t2\t|", "[a|b][1|2]"),
    Case(
      "no-break spaces",
      "|\u{A0}a\u{A0}|\u{202F}b\u{A0}|\n|\u{A0}---\u{A0}|\u{202F}---\u{A0}|\n\u{A0}| 1 |\u{A0}\u{A0}2 |\u{A0}",
      "[a|b][1|2]"
    ),
    Case("dashes that Word made longer", "| a | b |\n| — | –– |\n| 1 | 2 |", "[a|b][1|2]"),
    Case("empty cells", "| a | b |\n|---|---|\n| | 2 |\n| 1 | |\n|||", "[a|b][|2][1|][|]"),
    Case("indented", "   | a | b |\n  |---|---|\n      | 1 | 2 |", "[a|b][1|2]"),
    Case("an empty corner", "| | b |\n|---|---|\n| 1 | 2 |", "[|b][1|2]"),
    Case("a dash for nothing", "| a | b |\n|---|---|\n| - | -- |", "[a|b][-|--]"),
    Case(
      "wide",
      row(0..<60) + "|---".repeated(60) + "|\n" + row(60..<120),
      "[\((0..<60).map(String.init).joined(separator: "|"))]"
        + "[\((60..<120).map(String.init).joined(separator: "|"))]"
    ),
  ]

  static let places = [
    Case("after text", "Voici\n*tout*\n| a |\n|---|\n| 1 |", "<p>Voici\n<em>tout</em></p>\n[a][1]"),
    Case(
      "after text that looks like more",
      "Voici\n    # tout\n    ***\n| a |\n|---|",
      "<p>Voici\n# tout\n***</p>\n[a]"
    ),
    Case("after a definition", "[x]: #y\n| a |\n|---|\n| 1 |", "[a][1]"),
    Case("before text", "| a |\n|---|\n| 1 |\n\nFin", "[a][1]\n<p>Fin</p>"),
    Case("before a rule", "| a |\n|---|\n| 1 |\n---\nFin", "[a][1]\n<hr />\n<p>Fin</p>"),
    Case("before a list", "| a |\n|---|\n| 1 |\n- x", "[a][1]\n<ul>\n<li>x</li>\n</ul>"),
    Case("two", "| a |\n|---|\n\n| b |\n|---|", "[a]\n[b]"),
    Case("in a quote", "> | a |\n> |---|\n> | 1 |", "<blockquote>\n[a][1]\n</blockquote>"),
    Case(
      "in a quote, a mark lost",
      "> | a |\n> |---|\n| 1 |",
      "<blockquote>\n[a][1]\n</blockquote>"
    ),
    Case(
      "in a quote in a list",
      "- x\n\n  > > | a |\n  > > |---|\n  >> | 1 |",
      "<ul>\n<li>\n<p>x</p>\n<blockquote>\n<blockquote>\n[a][1]\n</blockquote>\n</blockquote>\n</li>\n</ul>"
    ),
    Case(
      "in a list",
      "1. | a | b |\n   |---|---|\n   | 1 | 2 |\n2. x",
      "<ol>\n<li>\n[a|b][1|2]\n</li>\n<li>x</li>\n</ol>"
    ),
    Case(
      "in a list in a quote",
      "> 1. x\n>    - y\n>      | a |\n>      |---|\n>      | 1 |",
      "<blockquote>\n<ol>\n<li>x\n<ul>\n<li>y\n[a][1]\n</li>\n</ul>\n</li>\n</ol>\n</blockquote>"
    ),
    Case("in code", "```\n| a |\n|---|\n```", "<pre><code>& a &\n&---&\n</code></pre>"),
    Case("a formula", "|x|", "<p>&x&</p>"),
    Case("bars in a text", "Alt | Maj\nou Ctrl | Maj", "<p>Alt & Maj\nou Ctrl & Maj</p>"),
  ]

  static let contents = [
    Case("inlines", "| *a* | [b](#x) |\n|---|---|\n| `c` | **d** |\n\n## X", link),
    Case(
      "pipes",
      "| a\\|b | `c\\|d` |\n|---|---|\n| \\| | e\\\\|f |",
      "[a&b|<code>c&d</code>][&|e&f]"
    ),
    Case(
      "a link by its definition",
      "| a |\n|---|\n| [x] |\n| [y][X] |\n\n> [x]: #x\n\n[x]: #other\n\n## X",
      "[a][<a href=\"#x\">x</a>][<a href=\"#x\">y</a>]\n<blockquote>\n</blockquote>\n<h2 id=\"x\">X</h2>"
    ),
    Case("a definition", "| a |\n|---|\n| [x]: y |\n\n[x]", "[a][[x]: y]\n<p>[x]</p>"),
    Case(
      "what looks like blocks",
      "| # a | - b | 1. c | > d |\n|---|---|---|---|\n| --- | ``` | +++ | === |\n| * | &amp;c | \\* | 5\u{2060} |",
      "[# a|- b|1. c|&gt; d][---|```|+++|===][*|&amp;c|*|5\u{2060}]"
    ),
    Case(
      "emphasis at the edges",
      "| *\"a\"*b | _c_ | **\"d\"* e* |\n|---|---|---|",
      "[*&quot;a&quot;*b|<em>c</em>|<em><em>&quot;d&quot;</em> e</em>]"
    ),
  ]

  private static let link =
    "[<em>a</em>|<a href=\"#x\">b</a>][<code>c</code>|<strong>d</strong>]\n<h2 id=\"x\">X</h2>"

  private static func row(_ cells: Range<Int>) -> String {
    cells.map { "|\($0)" }.joined() + "|\n"
  }

  @Test func `has a name, headings and alignments`() throws {
    let compiled = try CompiledModule(
      "| a | b | c | |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n\n|a|\n|-|"
    )
    #expect(
      compiled.html == """
        <div class="table" role="region" aria-label="Tableau 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="left">a</th>
        <th scope="col" class="center">b</th>
        <th scope="col" class="right">c</th>
        <td></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="center">2</td>
        <td class="right">3</td>
        <td>4</td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="table" role="region" aria-label="Tableau 2" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        </tr>
        </thead>
        </table>
        </div>

        """
    )
  }

  @Test func `stands in callouts and in the prompts of questions`() throws {
    let callout = try CompiledModule("> [!note]\n> | a |\n> |---|\n> | 1 |")
    #expect(callout.report() == "")
    #expect(callout.html.tablesAsText.contains("Note</p>\n[a][1]\n</div>"))
    let question = try CompiledModule(
      "> [!quiz] q\n> Pourquoi ?\n> | a |\n> |---|\n> | 1 |\n>\n> - [x] Un\n> - [ ] Deux"
    )
    #expect(question.report() == "")
    #expect(question.html.tablesAsText.contains("<legend>Pourquoi\u{202F}?</legend>\n[a][1]\n"))
  }

  @Test func `5,000 rows are all there`() throws {
    let rows = (0..<5000).map { "| \($0) | *texte* | x | `\\|` |\n" }.joined()
    let compiled = try CompiledModule(
      "| a | b | c | d |\n|---|---|---|---|\n\(rows)"
    )
    #expect(compiled.report() == "")
    #expect(compiled.html.ranges(of: "<tr>").count == 5001)
    #expect(
      compiled.html.contains(
        "<td>4999</td>\n<td><em>texte</em></td>\n<td>x</td>\n<td><code>|</code></td>"
      )
    )
  }
}

extension String {
  /// The markup with each table as its rows in brackets, `|` between cells, and `&` for a bar of
  /// the text.
  fileprivate var tablesAsText: String {
    let marked = withoutTableRegions.replacing("|", with: "&").replacing(
      /<t[hd]( [^>]*)?>/,
      with: "\u{1}"
    )
    .replacing(/<\/t[hd]>\n/, with: "\u{2}").replacing("\u{2}\u{1}", with: "|")
    .replacing("\u{1}", with: "").replacing("\u{2}", with: "")
    .replacing("<tr>\n", with: "[").replacing("</tr>\n", with: "]")
    .replacing(/<table>\n|<\/?(thead|tbody)>\n|<\/table>/, with: "")
    return String(marked.reversed().drop { $0 == "\n" }.reversed())
  }

  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
