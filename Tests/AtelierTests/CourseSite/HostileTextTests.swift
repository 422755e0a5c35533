import Foundation
import Testing

/// Texts of an author that look like markup are shown as they were typed.
@Suite struct HostileTextTests {
  struct Text: CustomTestStringConvertible {
    let typed: String

    /// As it stands in a page when it was typed in Markdown.
    let shown: String

    /// As it stands in a page when it was typed in YAML: in NFC, and with its apostrophes escaped.
    var shownField: String {
      shown.replacing("'", with: "&#39;").replacing("&lt;\u{338}", with: "\u{226E}")
    }

    /// As it is typed in Markdown, where a backslash makes of every sign a sign.
    var markdown: String {
      typed.unicodeScalars.map { scalar in
        scalar.isASCII && scalar.properties.isPattern ? "\\\(scalar)" : "\(scalar)"
      }
      .joined()
    }

    var testDescription: String { typed }
  }

  static let texts = [
    Text(
      typed: "</script><script>alert(1)</script>",
      shown: "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
    ),
    Text(
      typed: "</title><img src=x onerror=y>",
      shown: "&lt;/title&gt;&lt;img src=x onerror=y&gt;"
    ),
    Text(typed: "\" onload='a' b=\"", shown: "&quot; onload='a' b=&quot;"),
    Text(typed: "{{x}} {{{y}}} {{#z}}", shown: "{{x}} {{{y}}} {{#z}}"),
    Text(typed: "<!-- -->", shown: "&lt;!-- --&gt;"),
    Text(typed: "&amp; &lt;b&gt;", shown: "&amp;amp; &amp;lt;b&amp;gt;"),
    Text(typed: "a\"\u{301}b <\u{338}c", shown: "a&quot;\u{301}b &lt;\u{338}c"),
    Text(typed: "א\u{200F}ב\u{200E}c", shown: "א\u{200F}ב\u{200E}c"),
    Text(typed: "]]>", shown: "]]&gt;"), Text(typed: "${a} `b` \\n", shown: "${a} `b` \\n"),
  ]

  @Test(arguments: texts)
  func `in titles, objectives and the edition`(text: Text) throws {
    let quoted = "'" + text.typed.replacing("'", with: "''") + "'"
    let disk = try CourseOnDisk([
      "Modules/course.yml": "id: a\ntitle: \(quoted)\nlanguage: fr\naudience: \(quoted)\n",
      "Modules/10-un.md": "---\ntitle: \(quoted)\nobjectives: [\(quoted)]\n---\nBonjour.\n",
      "Modules/workshop.yml": "id: a\nplace: \(quoted)\norganiser: { name: \(quoted) }\n",
    ])
    let result = try disk.atelier("build", "--strict")
    #expect(result.status == 0, "\(result.errors)")
    for (name, places) in [("index.html", 6), ("10-un.html", 4)] {
      let page = try disk.text("site/" + name)
      #expect(count(text.shownField, in: page) >= places, "\(name)")
      #expect(text.shown == text.typed || count(text.typed, in: page) == 0, "\(name)")
      #expect(count("<script", in: page) == count("<script src=\"assets/", in: page), "\(name)")
    }
  }

  @Test(arguments: texts)
  func `in all that a module can hold`(text: Text) throws {
    let markdown = text.markdown
    let disk = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/10-un.md": """
        ---
        title: Un
        ---
        ## a \(markdown)

        Ici ![b \(markdown)](c.svg "d \(markdown)")

        ![Une image](c.svg "g \(markdown)")

        | h \(markdown) |
        | --- |
        | i \(markdown) |

        - [ ] j \(markdown)

        > [!quiz] nom
        > e \(markdown)
        >
        > - [x] f \(markdown)
        > - [ ] Autre
        """,
        "Modules/c.svg": "<svg/>",
      ])
    )
    let result = try disk.atelier("build", "--strict")
    #expect(result.status == 0, "\(result.errors)")
    let page = try disk.text("site/10-un.html")
    let shown = text.shown
    for place in [
      "\">a \(shown)</h2>", "alt=\"b \(shown)\"", "title=\"d \(shown)\"",
    ] {
      #expect(count(place, in: page) == 1, "\(place)")
    }
    for place in [
      "<legend>e \(shown)</legend>", "<span>f \(shown)</span>",
      "<figcaption>g \(shown)</figcaption>",
      "<th scope=\"col\">h \(shown)</th>", "<td>i \(shown)</td>", "<span>j \(shown)</span>",
    ] {
      #expect(count(place, in: page) == 1, "\(place)")
    }
  }

  @Test(arguments: texts)
  func `in orders and pairs`(text: Text) throws {
    let markdown = text.markdown
    let disk = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/10-un.md": """
        ---
        title: Un
        ---
        > [!quiz] ordre
        > Ordre ?
        >
        > 1. a \(markdown)
        > 2. Autre

        > [!quiz] paires
        > Paires ?
        >
        > | Un | Deux |
        > |---|---|
        > | b \(markdown) | c \(markdown) |
        > | Autre | autre |
        """
      ])
    )
    let result = try disk.atelier("build", "--strict")
    #expect(result.status == 0, "\(result.errors)")
    let page = try disk.text("site/10-un.html")
    let (shown, inKey) = (text.shown, text.shown.replacing("'", with: "&#39;"))
    for place in [
      "<div>a \(shown)</div>", ">a \(inKey)</li>", ">b \(shown)</label>",
      ">b \(inKey) → c \(inKey)</li>",
    ] {
      #expect(count(place, in: page) == 1, "\(place)")
    }
    #expect(count(">c \(inKey)</option>", in: page) == 2)
  }

  private func count(_ text: String, in page: String) -> Int {
    // Byte by byte: to a String, a quote and an accent after it are one character.
    let (bytes, wanted) = (Data(page.utf8), Data(text.utf8))
    var (count, start) = (0, bytes.startIndex)
    while let found = bytes.range(of: wanted, in: start..<bytes.endIndex) {
      (count, start) = (count + 1, found.upperBound)
    }
    return count
  }
}

extension Unicode.Scalar.Properties {
  /// Whether Markdown may give the sign a meaning.
  fileprivate var isPattern: Bool {
    [
      .otherPunctuation, .openPunctuation, .closePunctuation, .dashPunctuation, .mathSymbol,
      .currencySymbol, .modifierSymbol, .connectorPunctuation,
    ].contains(generalCategory)
  }
}
