/// Makes checklists of lists with boxes that are in no question.
///
/// Before:
/// ```
/// - [ ] Relire le cliché
/// - [x] Demander l'accord
/// ```
///
/// After:
/// ```
/// <check-list data-module="10-essai">
/// <ul class="checklist">
/// <li>
/// <label><input type="checkbox" data-check="7k2m9q0d"> <span>Relire le cliché</span></label>
/// </li>
/// …
/// </ul>
/// </check-list>
/// ```
///
/// The key of a box follows from the item's text, so ticks stay with their item when others move.
/// Where a text comes again in the module, `-2`, `-3`, … are added.
struct Checklists: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    let taken = draft.takenQuotes
    // A question's options stand in its quote alone; what a hint says, in a second that was taken.
    let hasLists = draft.index.quotesAroundTaskLists.contains { quotes in
      quotes.count(where: taken.contains) != 1
    }
    let gluedBoxes = GluedBoxes.lines(in: document.source, from: document.lineOffset + 1)
    guard hasLists || !gluedBoxes.isEmpty else { return }
    var lists: [MarkdownNode] = []
    var paragraphs: [MarkdownNode] = []
    // The tree is walked again: what questions have taken is no longer in it.
    document.root.walk { node, entering in
      guard entering else { return }
      if node.kind == .list, TaskList.hasPlainBoxes(node) { lists.append(node) }
      if node.kind == .paragraph, !gluedBoxes.isEmpty { paragraphs.append(node) }
    }
    for paragraph in paragraphs where taken.isDisjoint(with: paragraph.quotes) {
      GluedBoxes.check(paragraph, in: document, &draft.diagnostics)
    }
    var uses: [String: Int] = [:]
    for list in lists where taken.isDisjoint(with: list.quotes) {
      let checklist = Self.checklist(of: list, uses: &uses, document, &draft)
      draft.note(.checklist, of: checklist, line: document.line(of: checklist))
      list.replace(with: checklist, movingChildren: false)
    }
  }

  private static func checklist(
    of list: MarkdownNode,
    uses: inout [String: Int],
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) -> MarkdownNode {
    let opening: Markup =
      if !list.isOrderedList {
        "<ul class=\"checklist\">"
      } else if list.listStart == 1 {
        "<ol class=\"checklist\">"
      } else {
        "<ol class=\"checklist\" start=\"\(list.listStart)\">"
      }
    let items = MarkdownNode.block(opening, list.isOrderedList ? "</ol>" : "</ul>")
    for item in list.children {
      items.append(ChecklistItem(item).row(uses: &uses, document, &draft))
    }
    let module = draft.header.id.escapedForHTML
    let checklist = MarkdownNode.block("<check-list data-module=\"\(module)\">", "</check-list>")
    checklist.line = list.line
    checklist.append(items)
    return checklist
  }
}
