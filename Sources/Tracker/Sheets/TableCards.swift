import Courseware
import Typesetting

/// The cards that stand before people, folded: the same on both faces.
struct TableCards {
  private let sheets: Sheets

  /// Nil where nobody is known.
  init?(of sheets: Sheets) {
    guard !sheets.people.isEmpty else { return nil }
    self.sheets = sheets
  }

  static let template = "cards"

  var document: SheetDocument {
    let own: [String: TemplateValue] = [
      "page_title": .text("\(sheets.say("Chevalets", "Table cards")) · \(sheets.title)"),
      "people": .list(sheets.people.map(card)),
    ]
    return SheetDocument(
      name: "chevalets",
      template: Self.template,
      values: sheets.commonValues.merging(own) { $1 }
    )
  }

  /// The box of the name: that of `.card .name` in cards.css, 181 mm by 76 mm.
  private static let box = (width: 181 / 25.4 * 72, height: 76 / 25.4 * 72)

  private func card(_ person: Participant) -> [String: TemplateValue] {
    let given = [person.title, person.givenName].compactMap { $0 }.joined(separator: " ")
    let lines = [given, person.familyName].filter { !$0.isEmpty }
    let text = FittedText(lines: lines, width: Self.box.width, height: Self.box.height)
    let site = SiteCode(of: sheets.course, for: person)
    return [
      "id": .verbatim(person.id),
      "lines": .list(lines.map { ["text": .verbatim($0)] }),
      "size": .verbatim("\(text.size(from: 90, readable: 30, to: 10))"),
      "organisation": .verbatim(person.organisation),
      "address": .verbatim(site?.address),
      "has_code": .flag(site?.code != nil),
      "code": .html(site?.code?.svg ?? HTML(markup: "")),
    ]
  }

  /// The names that its template may use, beside those of all.
  static let schema: TemplateSchema = [
    "people": .list([
      "id": .text,
      "lines": .list(["text": .text]),
      "size": .text,
      "organisation": .optionalText,
      "address": .optionalText,
      "has_code": .flag,
      "code": .html,
    ])
  ]
}
