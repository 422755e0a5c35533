import Testing

@testable import Courseware

/// What authors type otherwise than the guide says, and what is understood all the same.
@Suite struct ToleranceTests {
  static let standard =
    "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n>   > Non.\n> - [x] Deux\n>   > Oui.\n"

  @Test(arguments: [
    ("no-break space in the box", standard.replacing("[ ]", with: "[\u{A0}]")),
    ("narrow no-break space in the box", standard.replacing("[ ]", with: "[\u{202F}]")),
    ("capital cross", standard.replacing("[x]", with: "[X]")),
    ("other list marks", standard.replacing("- [", with: "* [")),
    ("boxes from Word", standard.replacing("[ ]", with: "☐").replacing("[x]", with: "☒")),
    ("ticked sign", standard.replacing("[ ]", with: "☐").replacing("[x]", with: "☑")),
    ("bullets from Word", standard.replacing("- [", with: "• [")),
    ("dashes from Word", standard.replacing("- [", with: "– [")),
    ("a tab after the bullet", standard.replacing("- [", with: "•\t[")),
    ("sign without a bullet", standard.replacing("- [ ]", with: "☐").replacing("- [x]", with: "☑")),
    ("feedback not indented", standard.replacing(">   > ", with: "> > ")),
    ("CRLF", standard.replacing("\n", with: "\r\n")),
    ("byte order mark", "\u{FEFF}---\ntitle: Essai\n---\n" + standard),
    ("the other word", standard.replacing("[!quiz]", with: "[!QCM]")),
  ])
  func `gives the same form in silence`(name: String, markdown: String) throws {
    let expected = try CompiledModule(Self.standard)
    let compiled = try CompiledModule(markdown)
    #expect(compiled.report() == "", "\(name)")
    #expect(compiled.html == expected.html, "\(name)")
    #expect(compiled.module?.questions == expected.module?.questions)
  }

  @Test func `an option may run over two lines when it is indented`() throws {
    let compiled = try CompiledModule(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un long\n>   texte\n> - [x] Deux\n"
    )
    #expect(compiled.report() == "")
    #expect(compiled.html.contains("<span>Un long\ntexte</span>"))
  }

  @Test func `an option keeps its key when it is moved, wrapped or decomposed`() throws {
    let keys = [
      "- [ ] Éloïse sait tout\n> - [x] Deux", "- [x] Deux\n> - [ ] E\u{301}loi\u{308}se sait tout",
      "- [ ] Éloïse sait\n>   tout\n> - [x] Deux",
    ].map { options in
      Result {
        try CompiledModule("> [!quiz] a\n> Qui ?\n>\n> " + options).module?.questions.first?
          .options.first { !$0.isCorrect }?.key
      }
    }
    #expect(try Set(keys.map { try $0.get() }).count == 1)
  }

  @Test func `a fenced example of a question is left alone`() throws {
    let compiled = try CompiledModule("```\n> [!quiz] a\n> - [ ] Un\n[!quiz]\n```\n")
    #expect(compiled.report() == "")
    #expect(compiled.module?.questions == [])
  }

  @Test func `words of callouts are understood with or without accents and capitals`() throws {
    for word in ["définition", "DEFINITION", "Définition"] {
      let compiled = try CompiledModule("> [!\(word)] Titre *fort*\n> Texte.")
      #expect(compiled.report() == "")
      let title = "<p class=\"callout-title\">Définition – Titre <em>fort</em></p>"
      #expect(compiled.html.contains(title))
      #expect(compiled.html.contains("callout-definition"))
    }
  }

  @Test func `a comment goes without a word`() throws {
    let compiled = try CompiledModule("<!-- à relire -->\n\nTexte <!-- ici --> suivi.")
    #expect(compiled.report() == "")
    #expect(compiled.html == "<p>Texte  suivi.</p>\n")
  }
}
