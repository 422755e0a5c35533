/// Items that are to be put in order: a numbered list, in the right order.
///
/// Before:
/// ```
/// > [!quiz] bilan
/// > Dans quel ordre ?
/// >
/// > 1. Demander l'accord
/// > 2. Publier
/// ```
///
/// After: the items in another order, `<ul class="items"><li data-option="KEY">…`, and in the key
/// `<ol class="order-answers"><li data-option="KEY">…` in the right one. Scripts read the right
/// order of keys there, and move the items. An answer is the keys in its order.
struct OrderingShape: AnswerShape {
  /// The items in the right order.
  let items: [OrderItem]

  var answer: Question.Answer { .ordering(items.map(\.key)) }

  var instruction: Wording.Key { .putInOrder }

  func check(line: Int, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {
    let report = { (message: Localized, help: Localized, line: Int) in
      source.diagnostic(message, help: help, line: line, pointingAt: "1", "2")
    }
    if items.count < 2 {
      diagnostics.append(report(.oneItem, .addItem, items.first?.line ?? line))
    }
    var seen: Set<String> = []
    for item in items {
      let report = { (message: Localized, help: Localized) in
        let number = source.line(item.line).firstMatch(of: /[0-9]+[.)]/).map { String($0.output) }
        return source.diagnostic(message, help: help, line: item.line, pointingAt: number ?? "")
      }
      if item.text.isEmpty {
        diagnostics.append(report(.emptyItem, .writeItem))
      } else if !seen.insert(item.key).inserted {
        diagnostics.append(report(.itemTwice(item.text), .changeItem))
      }
    }
  }

  func controls(_ style: AnswerStyle) -> MarkdownNode? {
    let list = MarkdownNode.block("<ul class=\"items\">", "</ul>")
    for item in items.shown(by: \.key) {
      let row = MarkdownNode.block("<li data-option=\"\(item.key)\">", "</li>")
      if !item.label.isEmpty { row.append(.line("<div>", "</div>", of: item.label)) }
      row.append(item.details)
      list.append(row)
    }
    return list
  }

  func key(_ style: AnswerStyle) -> MarkdownNode {
    let rows = items.map { "<li data-option=\"\($0.key)\">\($0.text.escapedForHTML)</li>\n" }
    return .block("<ol class=\"order-answers\">\n\(rows.joined())</ol>")
  }
}

extension Localized {
  fileprivate static let oneItem = Localized(
    fr: "un seul élément à mettre en ordre",
    en: "a single item to put in order"
  )
  fileprivate static let addItem = Localized(
    fr: "écrivez au moins deux éléments, dans le bon ordre : « > 1. … », « > 2. … »",
    en: "write at least two items, in the right order: '> 1. …', '> 2. …'"
  )
  fileprivate static let emptyItem = Localized(fr: "élément sans texte", en: "item without text")
  fileprivate static let writeItem = Localized(
    fr: "écrivez l'élément après son numéro, ou supprimez la ligne",
    en: "write the item after its number, or delete the line"
  )
  fileprivate static let changeItem = Localized(
    fr: "changez le texte de l'un des deux, ou supprimez-le",
    en: "change the text of one of them, or delete it"
  )

  fileprivate static func itemTwice(_ text: String) -> Localized {
    Localized(
      fr: "l'élément « \(text) » est là deux fois",
      en: "the item '\(text)' is there twice"
    )
  }
}
