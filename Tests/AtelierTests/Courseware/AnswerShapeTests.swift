import Testing

@testable import Courseware

/// What makes a question of each kind, and what its page shows before the answers are opened.
@Suite struct AnswerShapeTests {
  @Test func `gaps of all kinds stand in one text`() throws {
    let compiled = try CompiledModule(
      """
      > [!quiz] irm points=3
      > L'[[IRM|imagerie]] a un champ de **[[1,5 ± 0,1]]** T.
      >
      > - Il est [[=magnétique|électrique]].
      >
      > > Et coûte [[60 000 €]].
      >
      > > [!explication]
      > > Voilà.
      """
    )
    #expect(compiled.report() == "")
    let question = try #require(compiled.module?.questions.first)
    guard case .gaps(let gaps) = question.answer else {
      Issue.record("no gaps: \(question)")
      return
    }
    #expect(gaps.count == 4)
    #expect(question.isRight(given: ["irm", "1,6", OptionKey.make("magnétique"), "60000"]))
    #expect(question.score(given: ["Imagerie", "1,7", OptionKey.make("électrique"), ""]) == 0.75)
    #expect(compiled.html.contains("<legend>Complétez le texte. <span class=\"points\">3 points"))
    #expect(compiled.html.contains("<strong><input type=\"text\" class=\"gap\" name=\"irm\""))
    #expect(compiled.html.contains("<blockquote>\n<p>Et coûte <input"))
    #expect(compiled.html.contains("aria-label=\"Trou 4 sur 4\" inputmode=\"decimal\""))
  }

  @Test func `one gap is a short answer`() throws {
    let compiled = try CompiledModule(
      "> [!quiz] a\n> Quelle capitale a la *France* ?\n>\n> [[Paris|Lutèce]]"
    )
    #expect(compiled.report() == "")
    #expect(
      compiled.html.contains("<legend>Quelle capitale a la <em>France</em>\u{202F}?</legend>")
    )
    #expect(compiled.html.contains("Écrivez la réponse."))
    #expect(compiled.html.contains("aria-label=\"Réponse\""))
  }

  @Test func `code that looks like a gap is left alone`() throws {
    let compiled = try CompiledModule(
      "> [!quiz] a\n> Que fait `[[x]]` ?\n>\n> ```\n> [[y]]\n> ```\n>\n> - [x] Un\n> - [ ] Deux"
    )
    #expect(compiled.report() == "")
    #expect(compiled.module?.questions.first?.kind == "single")
  }

  @Test(arguments: [
    "1. Premier\n2. Deuxième\n3. Troisième", "7) Premier\n8) Deuxième\n9) Troisième",
    "1. Premier\n\n2. Deuxième\n\n3. Troisième",
  ])
  func `a numbered list is to be put in order`(list: String) throws {
    let quoted = list.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    let compiled = try CompiledModule(
      "> [!quiz] a\n> Dans quel ordre ?\n>\n" + quoted.joined(separator: "\n")
        + "\n>\n> > [!indice]\n> > Comptez."
    )
    #expect(compiled.report() == "")
    let keys = ["Premier", "Deuxième", "Troisième"].map(OptionKey.make)
    #expect(compiled.module?.questions.first?.answer == .ordering(keys))
    #expect(compiled.html.contains("<details class=\"hint\">"))
  }

  @Test func `no order that is shown gives the right one away`() throws {
    for count in 2...7 {
      for first in 1...20 {
        let texts = (first..<(first + count)).map { "Étape \($0)" }
        let items = texts.map { "> 1. \($0)\n" }.joined()
        let compiled = try CompiledModule("> [!quiz] a\n> Dans quel ordre ?\n>\n" + items)
        let visible = compiled.html.split(separator: "<details").first ?? ""
        let keys = visible.matches(of: /data-option="(\w+)"/).map { String($0.output.1) }
        #expect(keys != texts.map(OptionKey.make))
        #expect(Set(keys) == Set(texts.map(OptionKey.make)))
      }
    }
  }

  @Test func `a table of two columns is to be matched`() throws {
    let compiled = try CompiledModule(
      """
      > [!quiz] a
      > Avec quoi ?
      >
      > | Examen | Moyen |
      > |---|---|
      > | **Scanner** | des rayons X |
      > | Échographie | des ultrasons |
      > | Radio | des rayons X |
      """
    )
    #expect(compiled.report() == "")
    let pairs = [
      ("Scanner", "des rayons X"), ("Échographie", "des ultrasons"), ("Radio", "des rayons X"),
    ].map { Question.Pair(left: OptionKey.make($0), right: OptionKey.make($1)) }
    #expect(compiled.module?.questions.first?.answer == .matching(pairs))
    let label = "<label for=\"q_a_\(pairs[0].left)\"><strong>Scanner</strong></label>"
    #expect(compiled.html.contains(label))
    #expect(compiled.html.contains("<th scope=\"col\">Moyen</th>"))
    #expect(compiled.html.matches(of: /<option value="\w{8}">des rayons X</).count == 3)
    #expect(!compiled.html.contains("class=\"table\""))
  }

  @Test(arguments: [
    ("1. Un\n> 2. Deux\n>\n> - [ ] Un\n> - [x] Deux", "single"),
    ("1. Un\n> 2. [[Deux]]", "gaps"),
    ("| a | b |\n> |---|---|\n> | c | d |\n> | e | f |\n>\n> - [ ] Un\n> - [x] Deux", "single"),
    ("| a | b |\n> |---|---|\n> | c | [[d]] |\n> | e | f |", "gaps"),
    ("| a | b | c |\n> |---|---|---|\n> | d | e | f |\n>\n> 1. Un\n> 2. Deux", "ordering"),
    ("1. [ ] Un\n> 2. [x] Deux", "single"),
    ("- Un\n> - Deux\n>\n> 1. Trois\n> 2. Quatre", "ordering"),
  ])
  func `what else is there tells the answer from the prompt`(body: String, kind: String) throws {
    let compiled = try CompiledModule("> [!quiz] a\n> Lequel ?\n>\n> " + body)
    #expect(compiled.report() == "")
    #expect(compiled.module?.questions.first?.kind == kind)
  }

  @Test(arguments: [
    "Le mot [[secretus]] manque.", "Le mot [[=secretus|autrus]] manque.",
    "Ordre ?\n>\n> 1. Avant\n> 2. secretus\n> 3. Après", "Nombre ?\n>\n> [[31415 ± 271]]",
  ])
  func `before the answers are opened nothing marks the right one`(body: String) throws {
    let compiled = try CompiledModule("> [!quiz]\n> " + body.replacing("> [[", with: "> Soit [["))
    #expect(compiled.report() == "")
    let visible = String(compiled.html.split(separator: "<details class=\"answers\"").first ?? "")
    #expect(!visible.contains("31415") && !visible.contains("271"))
    let mentions = visible.matches(of: /secretus/).count
    // A choice is named in the list and on paper, an item once, what is to be typed nowhere.
    #expect(mentions == (body.contains("=") ? 2 : body.contains("1.") ? 1 : 0))
    #expect(!visible.contains("data-correct") && !visible.contains("selected"))
    #expect(!visible.contains(/\ (value="[^"]*secretus|size=|maxlength=)/))
  }

  @Test func `what looks like markup in a gap is shown as it was typed`() throws {
    let compiled = try CompiledModule(
      "> [!quiz] a\n> Soit [[&lt;b&gt; \" x|a&amp;b]] et [[=\" onclick='x|&lt;i&gt;]]."
    )
    #expect(compiled.report() == "")
    let (first, second) = ("&lt;b&gt; &quot; x", "&quot; onclick=&#39;x")
    #expect(compiled.html.contains("<span data-text=\"\(first)\">\(first)</span>"))
    #expect(compiled.html.contains("<span data-text=\"a&amp;b\">a&amp;b</span>"))
    #expect(compiled.html.contains(">\(second)</option>"))
    #expect(compiled.html.contains(">\(second)</li>"))
    #expect(!compiled.html.contains("<i>") && !compiled.html.contains("<b>"))
  }

  @Test func `a name made from the prompt keeps the gap's answer to itself`() throws {
    let compiled = try CompiledModule("> [!quiz]\n> La [[secretus]] montre les os.")
    #expect(compiled.module?.questions.first?.name == "la-montre-les-os")
  }

  @Test func `a name made from a prompt of endless words is one that results may bear`() throws {
    let word = String(repeating: "a", count: 150)
    let compiled = try CompiledModule(
      "> [!quiz]\n> \(word) \(word) ?\n>\n> - [x] Oui\n> - [ ] Non"
    )
    let name = "\(word)-\(word)".prefix(200)
    #expect(compiled.module?.questions.map(\.name) == [String(name)])
  }
}
