/// Links the first use of each term in a module to the glossary, and lays its definition by.
///
/// Before: `Le secret médical lie tout médecin.`
///
/// After:
/// ```
/// <p>Le <a class="term" href="glossary.html#g_secret-medical">secret médical</a> lie …</p>
/// <div class="definitions">
/// <div class="definition" id="g_secret-medical" popover role="dialog" …>
/// <p class="definition-term" …>secret médical</p>
/// <p>Ce que le patient confie au médecin.</p>
/// </div>
/// </div>
/// ```
///
/// Terms in headings, links and code are left alone, and so are those in questions: a definition
/// could give an answer away.
struct Terms: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    guard let glossary = draft.glossary, draft.header.kind == .lesson else { return }
    var used: Set<Int> = []
    var inOrder: [Int] = []
    for run in TermTexts(in: document.root).runs where used.count < glossary.entries.count {
      let matches = glossary.index.matches(in: run.bytes).filter { used.insert($0.term).inserted }
      inOrder += matches.map(\.term)
      run.link(matches, to: glossary.entries)
    }
    guard !inOrder.isEmpty else { return }
    let definitions = MarkdownNode.block("<div class=\"definitions\">", "</div>")
    for term in inOrder {
      definitions.append(.block(Self.definition(glossary.entries[term], draft.wording.language)))
    }
    draft.note(.aside, of: definitions, line: document.lineOffset + 1)
    document.root.append(definitions)
  }

  private static func definition(_ entry: Glossary.Entry, _ language: Language) -> Markup {
    """
    <div class="definition" id="\(entry.id)" popover role="dialog" \
    aria-labelledby="\(entry.id)_term" tabindex="-1">
    <p class="definition-term" id="\(entry.id)_term">\
    \(language.typeset(entry.term).escapedForHTML)</p>
    \(entry.definition.markup)</div>
    """
  }
}
