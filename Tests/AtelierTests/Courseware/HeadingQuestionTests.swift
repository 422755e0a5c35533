import Testing

@testable import Courseware

/// Questions that stand under the headings of an assessment.
@Suite struct HeadingQuestionTests {
  private static let head = "---\ntitle: Essai\nkind: évaluation\n---\n"

  static let quoted = """
    > [!quiz] secret points=2
    > Peut-on *publier* ?
    >
    > Un cas rare.
    >
    > - [ ] Oui
    >   > Non.
    > - [x] Non
    >
    > > [!indice]
    > > Pensez au lieu.
    >
    > > [!explication]
    > > Article 73.
    """

  @Test(arguments: [
    "## Peut-on *publier* ? {#secret points=2}\n",
    "## Peut-on *publier* ?   {#secret  points=2}  ##\n",
    "Peut-on *publier* ? {points=2 #secret}\n---\n",
  ])
  func `mean the same as in a quote`(heading: String) throws {
    let lines = Self.quoted.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
    let text = lines.map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0.dropFirst() }
      .joined(separator: "\n")
    let (quoted, headed) = (
      try CompiledModule(Self.head + Self.quoted), try CompiledModule(Self.head + heading + text)
    )
    #expect(headed.diagnostics.isEmpty, "\(headed.report())")
    #expect(headed.module?.questionsHTML.markup == quoted.module?.questionsHTML.markup)
    #expect(headed.module?.questions == quoted.module?.questions)
    #expect(headed.module?.outline.isEmpty == true)
  }

  @Test(arguments: [
    ("- [x] Un\n- [ ] Deux", "single"),
    ("- [x] Un\n- [x] Deux\n- [ ] Trois", "multiple"),
    ("☒ Un\n☐ Deux", "single"),
    ("La loi date de [[1978]].", "gaps"),
    ("1. Un\n2. Deux\n3. Trois", "ordering"),
    ("| Mot | Sens |\n|---|---|\n| un | one |\n| deux | two |", "matching"),
  ])
  func `may have any kind of answer`(answer: String, kind: String) throws {
    let compiled = try CompiledModule(Self.head + "## Quoi donc ?\n\n" + answer)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    #expect(compiled.module?.questions.map(\.kind) == [kind])
    #expect(compiled.module?.questions.map(\.name) == ["quoi-donc"])
  }

  @Test func `leave other headings and their questions in quotes alone`() throws {
    let compiled = try CompiledModule(
      Self.head + """
        Avant.

        ## Consignes

        - Lisez.

        ## Que faut-il savoir ?

        > [!quiz] a
        > Un ?
        >
        > - [x] Oui
        > - [ ] Non

        # Fin

        Après.
        """
    )
    #expect(compiled.diagnostics.map(\.severity) == [.warning])
    #expect(compiled.module?.outline.map(\.id) == ["consignes", "que-faut-il-savoir", "fin"])
    #expect(compiled.module?.questions.map(\.name) == ["a"])
    #expect(!compiled.html.contains("quiz-question"))
  }

  @Test func `are no questions in a lesson`() throws {
    let compiled = try CompiledModule("## Pourquoi publier ?\n\n1. Pour informer.\n")
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    #expect(compiled.module?.outline.map(\.id) == ["pourquoi-publier"])
  }

  @Test func `have no ids in them that another page could have too`() throws {
    let compiled = try CompiledModule(Self.head + "## Un ?\n\n### Le cas\n\n- [x] Oui\n- [ ] Non\n")
    #expect(compiled.module?.questionsHTML.markup.contains("<h3>Le cas</h3>") == true)
    #expect(compiled.module?.outline.isEmpty == true)
  }
}
