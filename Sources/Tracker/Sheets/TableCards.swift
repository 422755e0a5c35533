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
      name: sheets.say("chevalets", "table-cards"),
      template: Self.template,
      values: sheets.commonValues.merging(own) { $1 }
    )
  }

  /// The box of the name: that of `.card .name` in cards.css, in millimetres.
  private static let nameBox = (width: 181.0, height: 76.0)

  /// The box of the organisation: that of `.about .organisation` there.
  private static let organisationBox = (width: 112.0, height: 20.0)

  private func card(_ person: Participant) -> [String: TemplateValue] {
    let given = [person.title, person.givenName].compactMap { $0 }.joined(separator: " ")
    let lines = [given, person.familyName].filter { !$0.isEmpty }
    let name = FittedText(lines, in: Self.nameBox)
    let organisation = FittedText([person.organisation ?? ""], in: Self.organisationBox)
    let site = SiteCode(of: sheets.course, for: person)
    return [
      "id": .verbatim(person.id),
      "lines": .list(lines.map { ["text": .verbatim($0)] }),
      "size": .verbatim("\(name.size(from: 90, readable: 30, to: 10))"),
      "organisation": .verbatim(person.organisation),
      "organisation_size": .verbatim("\(organisation.size(from: 14, readable: 10, to: 6))"),
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
      "organisation_size": .text,
      "address": .optionalText,
      "has_code": .flag,
      "code": .html,
    ])
  ]
}
