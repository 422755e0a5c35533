import Courseware
import Typesetting

/// The poster for the room's wall or door: what, when, and the way to the site.
struct WallPoster {
  private let sheets: Sheets

  init(of sheets: Sheets) {
    self.sheets = sheets
  }

  static let template = "poster"

  /// The box of the title: that of `.poster h1` in poster.css, in millimetres.
  private static let titleBox = (width: 170.0, height: 50.0)

  /// More days than this are set small, so that the poster stays on one page.
  private static let fewDays = 4

  var document: SheetDocument {
    let site = SiteCode(of: sheets.course)
    let title = FittedText([sheets.title], in: Self.titleBox)
    let days = days
    let own: [String: TemplateValue] = [
      "page_title": .text("\(sheets.say("Affiche", "Poster")) · \(sheets.title)"),
      "size": .verbatim("\(title.size(from: 48, readable: 24, to: 14))"),
      "days": .list(days),
      "is_long": .flag(days.count > Self.fewDays),
      "place": .text(sheets.workshop.place),
      "address": .verbatim(site?.address),
      "has_code": .flag(site?.code != nil),
      "code": .html(site?.code?.svg ?? HTML(markup: "")),
    ]
    return SheetDocument(
      name: sheets.say("affiche", "poster"),
      template: Self.template,
      values: sheets.commonValues.merging(own) { $1 }
    )
  }

  /// Each day with the hours of its half-days.
  private var days: [[String: TemplateValue]] {
    let sessions = sheets.sessions
    return Set(sessions.map(\.date)).sorted().map { date in
      let hours = sessions.filter { $0.date == date }.map { sheets.span($0.start, $0.end) }
      return [
        "day": .text(date.textWithWeekday(in: sheets.language)),
        "day_hours": .list(hours.map { ["text": .text($0)] }),
      ]
    }
  }

  /// The names that its template may use, beside those of all.
  static let schema: TemplateSchema = [
    "size": .text,
    "days": .list(["day": .text, "day_hours": .list(["text": .text])]),
    "is_long": .flag,
    "place": .optionalText,
    "address": .optionalText,
    "has_code": .flag,
    "code": .html,
  ]
}
