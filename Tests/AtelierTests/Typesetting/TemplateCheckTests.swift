import Courseware
import Testing
import Typesetting

/// What the check says of templates; `▸` stands before the tag that it must point at.
@Suite struct TemplateCheckTests {
  @Test(arguments: [
    ("{{title}} {{duration}} {{{body}}} {{hello}}", []),
    ("{{ title }}{{! a comment\nof two lines }}", []),
    ("{{#current}}{{^current}}{{/current}}{{/current}}{{#duration}}{{duration}}{{/duration}}", []),
    ("{{#items}}{{href}} {{title}}{{/items}}{{^items}}none{{/items}}", []),
    ("{{>card}}{{#items}}{{>card}}{{/items}}", []),
    ("<a href=\"{{title}}\">a={{title}}</a>", []),

    ("▸{{titel}}", ["unknown name 'titel' (did you mean 'title'?)"]),
    ("▸{{helo}}", ["unknown name 'helo' (did you mean 'hello'?)"]),
    ("▸{{#itmes}}{{href}}{{/itmes}}", ["unknown name 'itmes' (did you mean 'items'?)"]),
    ("▸{{href}} outside its list", ["unknown name 'href'"]),
    ("{{^items}}▸{{href}}{{/items}}", ["unknown name 'href'"]),
    ("▸{{body}}", ["'body' is HTML, not a text (write it with three braces: {{{body}}})"]),
    ("▸{{{title}}}", ["'title' is a text, not HTML (write it with two braces: {{title}})"]),
    ("▸{{{hello}}}", ["'hello' is a text, not HTML (write it with two braces: {{hello}})"]),
    (
      "▸{{items}}",
      [
        "'items' is a list or a condition, and has no text "
          + "(enclose what depends on it: {{#items}}…{{/items}})"
      ]
    ),
    (
      "▸{{#title}}x{{/title}}",
      [
        "'title' is always there: it is neither a list nor a condition (delete {{#title}} and {{/title}})"
      ]
    ),
    (
      "▸{{minutes}}",
      [
        "the text 'minutes' has places to fill in: '{n} min' "
          + "(choose a text without braces; this one is filled in by the program only)"
      ]
    ),
    ("é\r\n  ▸{{a}} ▸{{b}}", ["unknown name 'a'", "unknown name 'b'"]),
  ])
  func `names are held against what the page declares`(template: String, messages: [String]) {
    expectProblems(template, messages)
  }

  @Test(arguments: [
    ("▸{{&title}}", "tags '{{&' are not supported"),
    ("▸{{=<% %>=}}", "the delimiters cannot be changed"),
    ("▸{{% CONTENT_TYPE: TEXT}}", "tags '{{%' are not supported"),
    ("▸{{>*title}}", "a template's name cannot be a value"),
    ("▸{{<*title}}", "a template's name cannot be a value"),
    ("▸{{.}}", "names with dots are not supported"),
    ("▸{{items.title}}", "names with dots are not supported"),
    ("▸{{uppercased(title)}}", "transforms are not supported"),
    ("▸{{}}", "a tag is made of a name in plain letters, digits, hyphens and underscores"),
    ("▸{{titré}}", "a tag is made of a name in plain letters, digits, hyphens and underscores"),
    ("▸{{ #items}}", "a tag is made of a name in plain letters, digits, hyphens and underscores"),
    ("▸{{title}\n{{title}}", "tag opened and never closed"),
    ("▸{{title\n}}", "tag opened and never closed"),
    ("▸{{{body}}", "tag opened and never closed"),
    ("{{title}} ▸{{", "tag opened and never closed"),
    ("▸{{! never", "tag opened and never closed"),
    ("{title▸}}", "'}}' closes no tag"),
    ("{{title}}▸}}", "'}}' closes no tag"),
    ("<a href=▸{{title}}>", "attribute value without quotes"),
  ])
  func `what Mustache knows and a template may not use is refused`(
    template: String,
    message: String
  ) {
    expectProblems(template, [message], help: false)
  }

  @Test(arguments: [
    ("▸{{#items}}", ["{{#items}} is not closed"]),
    ("▸{{/items}}", ["{{/items}} closes nothing"]),
    ("▸{{#items}}{{title}}▸{{/item}}", ["{{#items}} is not closed", "{{/item}} closes nothing"]),
    ("{{#items}}▸{{#current}}{{/items}}", ["{{#current}} is not closed"]),
    ("▸{{>crad}}", ["unknown template 'crad'"]),
    ("▸{{<layuot}}{{/layuot}}", ["unknown template 'layuot'"]),
    ("{{<layout}}▸{{$mian}}{{/mian}}{{/layout}}", ["the template 'layout' shows no block 'mian'"]),
    (
      "{{<layout}}\n▸lost {{$main}}{{/main}}\n{{/layout}}",
      ["text between the blocks, which would not be shown"]
    ),
    (
      "{{<layout}}▸{{title}}{{/layout}}",
      ["tag {{title}} between the blocks, which would not be shown"]
    ),
    (
      "{{<layout}}{{$main}}{{/main}}▸{{$main}}{{/main}}{{/layout}}",
      ["the block 'main' is given twice"]
    ),
    ("{{<layout}}{{$main}}▸{{nam}}{{/main}}{{/layout}}", ["unknown name 'nam'"]),
    ("▸{{>page}}", ["'page' contains itself (page → page)"]),
    (
      "{{<layout}}{{$main}}▸{{$main}}{{/main}}{{/main}}{{/layout}}",
      ["'main' contains itself (main → main)"]
    ),
  ])
  func `sections, partials and blocks are checked`(template: String, messages: [String]) {
    expectProblems(template, messages, help: false)
  }

  @Test func `a partial is checked for each page that reaches it, and reported once`() {
    let source = ["one": "{{>part}}", "two": "{{>part}}{{>part}}", "part": "{{a}}{{b}}"]
    let problems = problems(
      source,
      pages: ["one": ["a": .text], "two": ["b": .text], "three": [:]]
    )
    #expect(
      problems.map(\.message.english) == [
        "the template 'three' is missing", "unknown name 'a'", "unknown name 'b'",
      ]
    )
  }

  @Test func `a block that is given already is not lost in silence`() {
    let source = [
      "page": "{{<outer}}{{$main}}{{>card}}{{/main}}{{/outer}}", "outer": "{{$main}}{{/main}}",
      "card": "{{<box}}{{$main}}text{{/main}}{{/box}}", "box": "<b>{{$main}}{{/main}}</b>",
    ]
    let messages = problems(source, pages: ["page": [:]]).map(\.message.english)
    #expect(
      messages == [
        "the block 'main' is given by the page already, what stands here would be lost"
      ]
    )
  }

  @Test func `partials that include each other are refused`() {
    let source = ["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"]
    let messages = problems(source, pages: ["page": [:]]).map(\.message.english)
    #expect(messages == ["'a' contains itself (page → a → b → a)"])
  }

  @Test func `a template that no page uses is a warning, and hides no fault of form`() {
    let problems = problems(["page": "", "lone": "{{unknown}}{{"], pages: ["page": [:]])
    #expect(problems.map(\.severity) == [.warning, .error])
  }

  @Test func `the size, the depth and the number of tags are bounded`() {
    let deep = String(repeating: "{{#flag}}", count: 100_000)
    let many = String(repeating: "{{>b}}", count: 200)
    let source = [
      "large": String(repeating: " ", count: Limits.templateBytes + 1), "deep": deep,
      "many": many, "b": String(repeating: "{{>c}}", count: 200), "c": "",
    ]
    let pages: [String: TemplateSchema] = ["large": [:], "deep": ["flag": .flag], "many": [:]]
    #expect(
      problems(source, pages: pages).map(\.message.english) == [
        "more than 10000 tags in a page with its templates",
        "more than 32 tags inside one another",
        "file too large: the limit is 1 MiB",
      ]
    )
  }

  @Test(arguments: ["{{ a ", "{{{a}} "])
  func `of tags without an end a hundred are named`(tag: String) {
    let found = problems(["page": String(repeating: tag, count: 5000)], pages: ["page": [:]])
    #expect(
      found.map(\.message.english) == Array(repeating: "tag opened and never closed", count: 100)
    )
  }

  @Test func `partials inside one another are bounded`() {
    let chain = (0..<100).map { ("p\($0)", "{{>p\($0 + 1)}}") }
    let source = Dictionary(uniqueKeysWithValues: chain + [("p100", "")])
    let found = problems(source, pages: ["p0": [:]]).filter { $0.severity == .error }
    #expect(found.map(\.message.english) == ["more than 32 tags inside one another"])
  }

  @Test func `a fixed text may not have the name of a value`() {
    let problems = problems(
      ["page": "{{#items}}{{hello}}{{/items}}"],
      pages: ["page": ["items": .list(["hello": .text])]]
    )
    #expect(
      problems.map { $0.text(in: .french) } == [
        """
        strings/fr.yml: error: le texte « hello » porte le nom d'une valeur des pages
        help: donnez-lui un autre nom

        """
      ]
    )
  }

  @Test func `a diagnostic shows the line`() throws {
    let problem = try #require(
      problems(["page": "<h1>\n  é {{titel}}</h1>"], pages: ["page": ["title": .text]]).first
    )
    #expect(
      problem.text(in: .french) == """
        Templates/page.mustache:2:5: error: nom inconnu « titel »
        2 |   é {{titel}}</h1>
          |     ^
        help: vouliez-vous dire « title » ?

        """
    )
  }
}

private func expectProblems(
  _ marked: String,
  _ messages: [String],
  help: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
  let page = parts.joined()
  let source = ["page": page, "card": "{{title}}", "layout": "<p>{{$main}}{{/main}}</p>{{>card}}"]
  let schema: TemplateSchema = [
    "title": .text, "duration": .optionalText, "body": .html, "current": .flag,
    "items": .list(["href": .text, "title": .text]),
  ]
  let found = problems(source, pages: ["page": schema]).filter { $0.severity == .error }
  let shown = found.map { problem in
    let advice = help ? problem.help.map { " (\($0.english))" } : nil
    return problem.message.english + (advice ?? "")
  }
  #expect(shown == messages, sourceLocation: sourceLocation)
  let places = parts.indices.dropLast().map { index in
    let before = parts[...index].joined()
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Position(
      file: "Templates/page.mustache",
      line: lines.count,
      column: (lines.last?.count ?? 0) + 1
    )
  }
  #expect(found.compactMap(\.position) == places, sourceLocation: sourceLocation)
}

private func problems(
  _ source: [String: String],
  pages: [String: TemplateSchema]
) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  let templates = Templates(
    Dictionary(
      uniqueKeysWithValues: source.map { name, text in
        (name, SourceText(file: "Templates/\(name).mustache", text: text))
      }
    ),
    pages: pages,
    language: .french,
    wording: ["hello": "Bonjour", "minutes": "{n} min"],
    wordingFile: "strings/fr.yml",
    diagnostics: &diagnostics
  )
  #expect((templates == nil) == diagnostics.hasErrors)
  return diagnostics
}
