/// An item of a list with boxes.
struct ChecklistItem {
  private let item: MarkdownNode

  init(_ item: MarkdownNode) {
    self.item = item
  }

  /// The item as it is shown, with what is wrong with it noted.
  func row(
    uses: inout [String: Int],
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) -> MarkdownNode {
    if let fault = TaskList.linkFault(item, document) {
      draft.diagnostics.append(fault)
      return plainRow
    }
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let first = paragraph.firstChild, let box = TaskBox.take(from: first)
    else {
      var warning = Self.fault(.itemWithoutBox, .beginWithBox, item, document)
      warning.severity = .warning
      draft.diagnostics.append(warning)
      return plainRow
    }
    let text = paragraph.plainText.collapsed
    if text.isEmpty {
      draft.diagnostics.append(Self.fault(.emptyCheck, .writeCheck, item, document))
    }
    let ticked = box == .ticked ? " checked" : ""
    let key = Self.key(of: text, uses: &uses)
    let row = MarkdownNode.block("<li>", "</li>")
    let opening: Markup = "<label><input type=\"checkbox\" data-check=\"\(key)\"\(ticked)> <span>"
    let line = MarkdownNode.line(opening, "</span></label>", of: paragraph.children)
    row.append(line)
    draft.checks.append(DraftCheck(key: key, isTicked: box == .ticked, line: line))
    row.append(item.children.dropFirst())
    return row
  }

  private var plainRow: MarkdownNode {
    let row = MarkdownNode.block("<li class=\"without-box\">", "</li>")
    row.append(item.children)
    return row
  }

  private static func key(of text: String, uses: inout [String: Int]) -> String {
    let key = OptionKey.make(text)
    let count = uses[key, default: 0] + 1
    uses[key] = count
    return count == 1 ? key : "\(key)-\(count)"
  }

  private static func fault(
    _ message: Localized,
    _ help: Localized,
    _ item: MarkdownNode,
    _ document: borrowing MarkdownDocument
  ) -> Diagnostic {
    let line = document.line(of: item)
    return document.source.diagnostic(
      message,
      help: help,
      line: line,
      pointingAt: "- ",
      "* ",
      "+ ",
      "-",
      "[ ]"
    )
  }
}

extension Localized {
  fileprivate static let itemWithoutBox = Localized(
    fr: "élément sans case dans une liste à cocher",
    en: "item without a box in a checklist"
  )
  fileprivate static let beginWithBox = Localized(
    fr: "commencez-le par « - [ ] », avec les espaces",
    en: "begin it with '- [ ]', with the spaces"
  )
  fileprivate static let emptyCheck = Localized(
    fr: "case à cocher sans texte",
    en: "box without text"
  )
  fileprivate static let writeCheck = Localized(
    fr: "écrivez après la case ce qu'il y a à faire, ou supprimez la ligne",
    en: "write what there is to do after the box, or delete the line"
  )
}
