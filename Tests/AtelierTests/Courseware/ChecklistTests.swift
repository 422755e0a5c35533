import Testing

@testable import Courseware

/// Lists with boxes outside questions, and the mistakes that are made in them.
@Suite struct ChecklistTests {
  private static let list = "- [ ] Relire\n- [x] *Publier*\n"

  @Test(arguments: [
    ("as it should be", list),
    ("no-break space", list.replacing("[ ]", with: "[\u{A0}]")),
    ("narrow no-break space", list.replacing("[ ]", with: "[\u{202F}]")),
    ("capital cross", list.replacing("[x]", with: "[X]")),
    ("other list marks", list.replacing("- [", with: "+ [")),
    ("boxes from Word", list.replacing("[ ]", with: "☐").replacing("[x]", with: "☒")),
    ("apart", list.replacing("\n-", with: "\n\n-")),
    ("CRLF", list.replacing("\n", with: "\r\n")),
  ])
  func `is a checklist in silence`(name: String, markdown: String) throws {
    let compiled = try CompiledModule(markdown)
    #expect(compiled.report() == "", "\(name)")
    #expect(
      compiled.html == """
        <check-list data-module="10-essai">
        <ul class="checklist">
        <li>
        <label><input type="checkbox" data-check="\(OptionKey.make("Relire"))"> <span>Relire</span></label>
        </li>
        <li>
        <label><input type="checkbox" data-check="\(OptionKey.make("Publier"))" checked> <span><em>Publier</em></span></label>
        </li>
        </ul>
        </check-list>

        """,
      "\(name)"
    )
  }

  /// The boxes in order: keys as the texts that they are made of, with what is added to them.
  private func boxes(_ markdown: String, _ texts: String...) throws -> [String] {
    let compiled = try CompiledModule(markdown)
    #expect(compiled.report() == "")
    let names = Dictionary(uniqueKeysWithValues: texts.map { (OptionKey.make($0), $0) })
    return compiled.html.matches(of: /data-check="([a-z0-9]{8})([^"]*)"( checked)?/).map { match in
      (names[String(match.1)] ?? "?") + match.2 + (match.3 == nil ? "" : " ticked")
    }
  }

  @Test func `lists nest, in order, in quotes, in other lists`() throws {
    #expect(
      try boxes("- [ ] a\n  - [x] b\n    - [ ] c\n- [ ] d", "a", "b", "c", "d") == [
        "a", "b ticked", "c", "d",
      ]
    )
    #expect(try boxes("1. [ ] a\n2. [x] b", "a", "b") == ["a", "b ticked"])
    #expect(try boxes("> [!conseil]\n> - [ ] a", "a") == ["a"])
    #expect(try boxes("- un\n  - [ ] a\n- deux", "a") == ["a"])
    let nested = try CompiledModule("- [ ] a\n  - b\n\n  Suite.")
    #expect(
      nested.html.contains("<span>a</span></label>\n<ul>\n<li>b</li>\n</ul>\n<p>Suite.</p>\n</li>")
    )
    #expect(try CompiledModule("3. [ ] a").html.contains("<ol class=\"checklist\" start=\"3\">"))
  }

  @Test func `the same text twice is two boxes`() throws {
    #expect(try boxes("- [ ] a\n- [x] a\n\nTexte.\n\n- [ ] a", "a") == ["a", "a-2 ticked", "a-3"])
  }

  @Test func `a question's options are none, what it explains may be`() throws {
    let question = "> [!quiz] q\n> Pourquoi ?\n>\n> - [x] Un\n> - [ ] Deux\n"
    #expect(try boxes(question) == [])
    #expect(try boxes(question + "\n- [ ] a", "a") == ["a"])
    #expect(try boxes(question + ">\n> > [!explication]\n> > - [ ] a", "a") == ["a"])
  }

  @Test func `what an assessment's question explains may be one`() throws {
    let compiled = try CompiledModule(
      """
      ---
      title: Essai
      kind: assessment
      ---
      ## Pourquoi ? {#pourquoi}

      - [x] Un
        > - [x] *Fermez* la session
      - [ ] Deux
      """
    )
    #expect(compiled.report() == "")
    #expect(compiled.module?.checks.map(\.html.markup) == ["<em>Fermez</em> la session"])
    #expect(compiled.module?.checks.map(\.isTicked) == [true])
  }

  @Test func `a list of links is none`() throws {
    let compiled = try CompiledModule(
      "- [X](https://exemple.invalid)\n- [Y](https://exemple.invalid)"
    )
    #expect(compiled.report() == "")
    #expect(!compiled.html.contains("check"))
    #expect(try CompiledModule("```\n- [ ] a\n-[ ] b\n```").report() == "")
  }

  @Test(arguments: traps)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  static let traps = [
    Trap(
      "- [ ] a\n▼- b\n- [x] c",
      "warning: élément sans case dans une liste à cocher",
      "warning: item without a box in a checklist"
    ),
    Trap(
      "- [ ] a\n- ▼[x](https://exemple.invalid)",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "- [ ] a\n- ▼[x]: b",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "- [ ] a\n- [x] b\n\n▼[x]: https://exemple.invalid",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "- [ ] a\n▼- [ ]",
      "error: case à cocher sans texte",
      "error: box without text"
    ),
    Trap(
      "Avant\n\n▼-[ ] a\n▼-[x] b",
      Array(repeating: "error: il manque une espace entre le tiret et la case", count: 2),
      Array(repeating: "error: a space is missing between the dash and the box", count: 2)
    ),
    Trap(
      "> - [ ] a\n> ▼-[x] b",
      "error: il manque une espace entre le tiret et la case",
      "error: a space is missing between the dash and the box"
    ),
  ]
}
