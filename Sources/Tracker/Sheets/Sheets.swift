public import Courseware
import Typesetting

/// What is printed for the days of an edition: sheets to sign, cards for the tables, a poster.
public struct Sheets: Sendable {
  let course: Course
  let workshop: Workshop
  let people: [Participant]

  private let moduleTitles: [String: String]

  /// Gathers what they say.
  ///
  /// - Parameters:
  ///   - course: the course.
  ///   - workshop: the edition.
  ///   - moduleTitles: the titles of the modules by their ids; one that is not there is called by its id.
  ///   - people: who is expected, in the order of lists.
  public init(
    course: Course,
    workshop: Workshop,
    moduleTitles: [String: String],
    people: [Participant]
  ) {
    self.course = course
    self.workshop = workshop
    self.moduleTitles = moduleTitles
    self.people = people
  }

  /// The documents: a sheet for each half-day in the order of time, the cards where people are
  /// known, the poster.
  public var documents: [SheetDocument] {
    let sheets = sessions.map { SignInSheet(of: $0, in: self).document }
    return sheets
      + [TableCards(of: self)?.document, WallPoster(of: self).document].compactMap { $0 }
  }

  var language: Language { course.language }

  var title: String { workshop.title(of: course) }

  /// The half-days in the order of time.
  var sessions: [Session] {
    workshop.sessions.sorted { ($0.date, $0.start) < ($1.date, $1.start) }
  }

  /// The titles of what is taught in a half-day.
  func titles(of session: Session) -> [String] {
    session.modules.map { moduleTitles[$0] ?? $0 }
  }

  func trainer(of session: Session) -> String? {
    workshop.trainer(of: session)
  }

  /// Whom people write to about their data.
  var contact: String? {
    course.contact ?? workshop.organiser.resultsEmail ?? workshop.organiser.address
  }

  /// A time from one hour to another, which stays on one line.
  func span(_ start: ClockTime, _ end: ClockTime) -> String {
    [start, end].map { $0.text(in: language).replacing(" ", with: "\u{A0}") }
      .joined(separator: "\u{A0}– ")
  }

  /// What every document's template is given.
  var commonValues: [String: TemplateValue] {
    [
      "language": .verbatim(language.rawValue),
      "accent": .verbatim(course.accent?.css),
      "course_title": .text(course.title),
      "edition_title": .text(title),
      "organiser_name": .text(workshop.organiser.name),
    ]
  }

  func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }
}
