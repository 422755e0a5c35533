import Courseware
import Typesetting

/// The sheet that everyone signs in a half-day, and its trainer.
struct SignInSheet {
  private let session: Session
  private let sheets: Sheets

  init(of session: Session, in sheets: Sheets) {
    self.session = session
    self.sheets = sheets
  }

  static let template = "sign-in"

  /// Two half-days never begin together, and files named so lie in the order of time.
  private var name: String {
    let (hour, minute) = session.start.minutes.quotientAndRemainder(dividingBy: 60)
    let time = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "h")
    return "\(sheets.say("emargement", "sign-in"))-\(session.date.isoText)-\(time)"
  }

  /// Lines for people who are on no list: a tenth of those who are, and on a blank sheet a page of them.
  private var blankLines: Int {
    sheets.people.isEmpty ? 17 : max(6, (sheets.people.count + 9) / 10)
  }

  var document: SheetDocument {
    SheetDocument(
      name: name,
      template: Self.template,
      values: sheets.commonValues.merging(ownValues) { $1 }
    )
  }

  private var ownValues: [String: TemplateValue] {
    let day = session.date.textWithWeekday(in: sheets.language)
    let hours = sheets.span(session.start, session.end)
    let breaks = session.breaks.map { sheets.span($0.start, $0.end) }
    let organiser = sheets.workshop.organiser
    let kept = sheets.workshop.lastDay.map {
      sheets.workshop.retention.end(of: .attendance, after: $0).text(in: sheets.language)
    }
    let kind = sheets.say("Feuille d’émargement", "Sign-in sheet")
    return [
      "page_title": .text("\(kind) · \(day), \(hours)"),
      "day": .text(day),
      "session_hours": .text(hours),
      "breaks": .text(breaks.isEmpty ? nil : breaks.joined(separator: ", ")),
      "modules": .text(sheets.titles(of: session).joined(separator: " · ")),
      "place": .text(sheets.workshop.place),
      "trainer": .text(sheets.trainer(of: session)),
      "reference": .verbatim(session.sheetReference(in: sheets.language)),
      "people": .list(sheets.people.map(Self.line)),
      "has_people": .flag(!sheets.people.isEmpty),
      "blanks": .list((0..<blankLines).map { _ in [:] }),
      "organiser_address": .text(organiser.address),
      "kept_until": .text(kept),
      "contact": .text(sheets.contact),
    ]
  }

  private static func line(_ person: Participant) -> [String: TemplateValue] {
    [
      "id": .verbatim(person.id),
      "family_name": .verbatim(person.familyName),
      "given_name": .verbatim(person.givenName),
      "organisation": .verbatim(person.organisation),
    ]
  }

  /// The names that its template may use, beside those of all.
  static let schema: TemplateSchema = [
    "day": .text,
    "session_hours": .text,
    "breaks": .optionalText,
    "modules": .optionalText,
    "place": .optionalText,
    "trainer": .optionalText,
    "reference": .text,
    "people": .list([
      "id": .text,
      "family_name": .text,
      "given_name": .optionalText,
      "organisation": .optionalText,
    ]),
    "has_people": .flag,
    "blanks": .list([:]),
    "organiser_address": .optionalText,
    "kept_until": .optionalText,
    "contact": .optionalText,
  ]
}
