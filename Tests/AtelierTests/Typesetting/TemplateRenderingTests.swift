import Courseware
import Testing
import Typesetting

/// What pages become of templates and values.
@Suite struct TemplateRenderingTests {
  @Test(arguments: [
    ("a\"\u{301} onclick=x", "a&quot;\u{301} onclick=x"),
    ("<script>&'", "&lt;script&gt;&amp;&#39;"),
    ("{{{body}}}", "{{{body}}}"),
  ])
  func `a text is escaped whatever it holds`(text: String, escaped: String) throws {
    let templates = try templates(["page": "<p title=\"{{t}}\">{{t}}</p>"], ["page": ["t": .text]])
    let html = templates.render("page", ["t": .text(text)])
    #expect(Array(html.markup.utf8) == Array("<p title=\"\(escaped)\">\(escaped)</p>".utf8))
  }

  @Test(arguments: [
    (Language.french, TemplateValue.text("Qui ?"), "Qui\u{202F}?"),
    (.french, .verbatim("Qui ? title: x"), "Qui ? title: x"),
    (.english, .text("Qui ?"), "Qui ?"),
  ])
  func `a text is typeset in the language of the pages`(
    language: Language,
    value: TemplateValue,
    shown: String
  ) throws {
    let templates = try templates(["page": "{{t}}"], ["page": ["t": .text]], language: language)
    #expect(templates.render("page", ["t": value]).markup == shown)
  }

  @Test func `a fixed text is escaped too, and none of it is a tag`() throws {
    let wording = ["a": "\"\u{301}<b>", "b": "{{#x}} }} {"]
    let templates = try templates(["page": "{{a}}|{{b}}|{{c}}"], ["page": ["c": .text]], wording)
    let html = templates.render("page", ["c": .text("é")])
    #expect(html.markup == "&quot;\u{301}&lt;b&gt;|{{#x}} }} {|é")
  }

  @Test(arguments: [
    ("{{#t}}[{{t}}]{{/t}}{{^t}}none{{/t}}", TemplateValue.text("x"), "[x]"),
    ("{{#t}}[{{t}}]{{/t}}{{^t}}none{{/t}}", .text(""), "none"),
    ("{{#t}}[{{t}}]{{/t}}{{^t}}none{{/t}}", .absent, "none"),
    ("[{{t}}]", .absent, "[]"),
    ("{{#t}}{{title}}{{/t}}", .text("x"), "Title"),
  ])
  func `a text may be absent`(template: String, value: TemplateValue, shown: String) throws {
    let templates = try templates(
      ["page": template],
      ["page": ["t": .optionalText, "title": .text]]
    )
    let html = templates.render("page", ["t": value, "title": .text("Title")])
    #expect(html.markup == shown)
  }

  @Test(arguments: [(true, "yes"), (false, "no")])
  func `a flag chooses`(flag: Bool, shown: String) throws {
    let templates = try templates(
      ["page": "{{#f}}yes{{/f}}{{^f}}no{{/f}}"],
      ["page": ["f": .flag]]
    )
    #expect(templates.render("page", ["f": .flag(flag)]).markup == shown)
  }

  @Test func `an item shows its own names first, and never an outer one for what it lacks`() throws
  {
    let templates = try templates(
      ["page": "{{#items}}{{name}} {{duration}} {{outer}};{{/items}}{{^items}}none{{/items}}"],
      [
        "page": [
          "duration": .optionalText, "outer": .text, "name": .text,
          "items": .list(["duration": .optionalText, "name": .text]),
        ]
      ]
    )
    func render(_ items: [[String: TemplateValue]]) -> String {
      let values: [String: TemplateValue] = [
        "duration": .text("6 h"), "outer": .text("o"), "name": .text("page"), "items": .list(items),
      ]
      return templates.render("page", values).markup
    }
    let long: [String: TemplateValue] = ["name": .text("a"), "duration": .text("1 h")]
    let short: [String: TemplateValue] = ["name": .text("b"), "duration": .absent]
    #expect(render([long, short]) == "a 1 h o;b  o;")
    #expect(render([]) == "none")
  }

  @Test func `a page fills the blocks of its layout, with partials in them`() throws {
    let layout = """
      <!DOCTYPE html>
      <html lang="{{language}}">
      <title>{{$title}}{{course_title}}{{/title}}</title>
      <a href="#main">{{skip_to_content}}</a>
      {{! the body is indented nowhere, for it may hold pre }}
      <main id="main">
      {{$main}}{{/main}}
      </main>
      {{>footer}}
      </html>

      """
    let page = """
      {{<layout}}
      {{$title}}{{title}} — {{course_title}}{{/title}}
      {{$main}}
      <h1>{{title}}</h1>
      {{>objectives}}
      {{{body}}}
      {{/main}}
      {{/layout}}

      """
    let objectives = """
      {{#has_objectives}}
      <ul>
      {{#objectives}}
      <li>{{text}}</li>
      {{/objectives}}
      </ul>
      {{/has_objectives}}

      """
    let templates = try templates(
      ["module": page, "layout": layout, "objectives": objectives, "footer": "<p>{{foot}}</p>\n"],
      [
        "module": TemplateSchema(["language": .text, "course_title": .text]).adding([
          "title": .text, "has_objectives": .flag, "objectives": .list(["text": .text]),
          "body": .html,
        ])
      ],
      ["skip_to_content": "Aller au contenu", "foot": "Fait avec soin"]
    )
    let html = templates.render(
      "module",
      [
        "language": .text("fr"), "course_title": .text("Réseaux sociaux & radiologie"),
        "title": .text("Déontologie"), "has_objectives": .flag(true),
        "objectives": .list([["text": .text("Savoir")], ["text": .text("Savoir <faire>")]]),
        "body": .html(HTML(markup: "<pre>a\n  b\n</pre>")),
      ]
    )
    try expectGolden(html.markup, "Typesetting/module.html")
  }

  @Test func `pages are rendered from several threads at once`() async throws {
    let templates = try templates(
      ["page": "{{#items}}{{n}},{{/items}}"],
      ["page": ["items": .list(["n": .text])]]
    )
    let pages = await withTaskGroup(of: (Int, String).self) { group in
      for page in 0..<200 {
        group.addTask {
          let items = (0..<page).map { ["n": TemplateValue.text("\($0)")] }
          return (page, templates.render("page", ["items": .list(items)]).markup)
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for page in 0..<200 {
      #expect(pages[page] == (0..<page).map { "\($0)," }.joined())
    }
  }

  #if DEBUG
  @Test func `a value that was not declared stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      let templates = try templates(["page": "{{a}}"], ["page": ["a": .text]])
      _ = templates.render("page", ["b": .text("")])
    }
  }
  #endif
}

private func templates(
  _ source: [String: String],
  _ pages: [String: TemplateSchema],
  _ wording: [String: String] = [:],
  language: Language = .english
) throws -> Templates {
  var diagnostics: [Diagnostic] = []
  let templates = Templates(
    Dictionary(
      uniqueKeysWithValues: source.map { ($0, SourceText(file: "\($0).mustache", text: $1)) }
    ),
    pages: pages,
    language: language,
    wording: wording,
    wordingFile: "strings/fr.yml",
    diagnostics: &diagnostics
  )
  #expect(diagnostics == [])
  return try #require(templates)
}
