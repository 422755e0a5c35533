import Courseware

extension Desk {
  /// All of it as JSON that may stand in a page, with what the page's scripts say.
  func json(strings: [String: String]) -> String {
    let texts = strings.sorted { $0.key < $1.key }.map { ($0.key, $0.value.quotedForJSON) }
    let text = Self.object([
      ("course", course.id.quotedForJSON),
      ("language", course.language.rawValue.quotedForJSON),
      ("workshop", workshop.id.quotedForJSON),
      ("letter", letter?.quotedForJSON ?? "null"),
      ("sessions", Self.list(workshop.sessions.map(json))),
      ("people", Self.list(people.map(json))),
      ("strings", Self.object(texts)),
    ])
    // In a page, the end of the element would be read before the JSON is.
    return text.replacing("<", with: #"\u003C"#)
  }

  private func json(_ session: Session) -> String {
    let times = SessionTimes(session, clock: calendar.clock)
    return Self.object([
      ("id", session.id.quotedForJSON),
      ("day", session.date.textWithWeekday(in: course.language).quotedForJSON),
      ("hours", Self.span(session.start, session.end, course.language).quotedForJSON),
      ("breaks", Self.list(session.breaks.map { text(of: $0).quotedForJSON })),
      ("from", "\(session.start.minutes)"),
      ("to", "\(session.end.minutes)"),
      ("start", "\(times.start.seconds * 1000)"),
      ("end", "\(times.end.seconds * 1000)"),
      ("offset", "\(offset(of: session, times))"),
      ("sheet", session.sheetReference(in: course.language).quotedForJSON),
    ])
  }

  private func text(of pause: Session.Break) -> String {
    Self.span(pause.start, pause.end, course.language)
  }

  private static func span(_ start: ClockTime, _ end: ClockTime, _ language: Language) -> String {
    // A time is read at a glance only where it stands on one line.
    [start, end].map { $0.text(in: language).replacing(" ", with: "\u{A0}") }
      .joined(separator: " – ")
  }

  /// The minutes that the clocks at the place are ahead of UTC when a half-day begins.
  private func offset(of session: Session, _ times: SessionTimes) -> Int {
    let local = session.date.daysSince1970 * 1440 + session.start.minutes
    return local - Int(times.start.seconds / 60)
  }

  /// All details are there, for of one person's the latest record replaces all earlier ones.
  private func json(_ person: Participant) -> String {
    let fields = [
      ("id", person.id), ("title", person.title), ("given_name", person.givenName),
      ("family_name", person.familyName), ("email", person.email),
      ("organisation", person.organisation), ("practice", person.practice?.rawValue),
      ("rpps", person.rpps),
    ]
    return Self.object(fields.compactMap { key, value in value.map { (key, $0.quotedForJSON) } })
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{\(members.map { "\($0.0.quotedForJSON):\($0.1)" }.joined(separator: ","))}"
  }

  private static func list(_ items: [String]) -> String {
    "[\(items.joined(separator: ",\n"))]"
  }
}
