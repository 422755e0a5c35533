import Courseware
import Testing
import Typesetting

/// Templates put together by chance.
@Suite struct TemplateFuzzTests {
  /// Where the check has no objection, every tag must have been understood.
  @Test func `what the check lets pass shows no tag and loses no text`() {
    let parts = [
      "{{", "}}", "{", "}", "{{{", "}}}", "{{title}}", "{{{body}}}", "{{#flag}}", "{{/flag}}",
      "{{^flag}}", "{{#items}}", "{{/items}}", "{{>card}}", "{{<layout}}", "{{/layout}}",
      "{{$main}}", "{{/main}}", "{{!", "{{! x }}", "\n", "\r\n", "  ", "\t", "kept", "\u{301}",
      "\u{600}", "é", "<a b=", "\"", ">", "{{ title }}", "{{href}}", "{{.}}", "{{&title}}",
    ]
    var random = LinearGenerator(state: 7)
    var accepted = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      let page = (0..<count).compactMap { _ in parts.randomElement(using: &random) }.joined()
      guard let shown = render(page) else { continue }
      accepted += 1
      #expect(!shown.contains("{{"), "\(page.debugDescription)")
      #expect(
        shown.count(of: "kept") >= page.count(of: "kept") - page.hidden,
        "\(page.debugDescription) → \(shown.debugDescription)"
      )
    }
    #expect(accepted > 1000)
  }

  private func render(_ page: String) -> String? {
    var diagnostics: [Diagnostic] = []
    let source = ["page": page, "card": "card", "layout": "{{$main}}{{/main}}"]
    let templates = Templates(
      source.mapValues { SourceText(file: "page", text: $0) },
      pages: [
        "page": [
          "title": .text, "body": .html, "flag": .flag, "items": .list(["href": .text]),
        ]
      ],
      language: .french,
      wording: [:],
      wordingFile: "fr.yml",
      diagnostics: &diagnostics
    )
    return templates?.render(
      "page",
      [
        "title": .text("t"), "body": .html(HTML(markup: "b")), "flag": .flag(true),
        "items": .list([["href": .text("h")]]),
      ]
    ).markup
  }
}

extension String {
  fileprivate func count(of word: String) -> Int { ranges(of: word).count }

  /// How many texts stand where they may rightly be hidden: in comments and inverted sections.
  fileprivate var hidden: Int {
    contains("{{!") || contains("{{^") ? count(of: "kept") : 0
  }
}
