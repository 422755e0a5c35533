import Courseware

/// The headings by which a list may call the half-days of an edition.
struct SessionHeadings {
  /// The ids of the half-days that a heading may mean.
  private var ids: [String: [String]] = [:]

  init(_ sessions: [Session]) {
    for session in sessions {
      let dates = Self.dates(session.date)
      let parts = Self.parts(session.start)
      let both = dates.flatMap { date in parts.flatMap { ["\(date) \($0)", "\($0) \(date)"] } }
      for name in Set(dates + parts + both) { ids[name, default: []].append(session.id) }
    }
    // A half-day's own id means it alone.
    for session in sessions { ids[session.id.listWords] = [session.id] }
  }

  /// The half-days that a heading may mean; none where it is no name of one.
  func ids(of words: String) -> [String] {
    ids[words] ?? ids[
      words.split(separator: " ").filter { !Self.fillers.contains($0) }
        .joined(separator: " ")
    ] ?? []
  }

  private static let fillers: Set<Substring> = [
    "le", "la", "du", "de", "seance", "session", "demi", "journee", "presence", "emargement", "on",
    "the", "of", "half", "day", "attendance",
  ]

  private static func parts(_ start: ClockTime) -> [String] {
    switch start.minutes / 60 {
    case 0..<12: ["matin", "matinee", "am", "morning"]
    case 12..<18: ["apres midi", "aprem", "apm", "pm", "afternoon"]
    default: ["soir", "soiree", "evening"]
    }
  }

  private static func dates(_ date: CalendarDate) -> [String] {
    let (day, month) = (String(date.day), String(date.month))
    func padded(_ number: String) -> String { number.count < 2 ? "0\(number)" : number }
    let figures = [
      "\(day) \(month)", "\(padded(day)) \(padded(month))", "\(padded(day)) \(month)",
    ]
    let french = words(date, .french)
    let english = words(date, .english)
    // “June 9, 2026” and “Tuesday, June 9”.
    let american = ["\(english.month) \(day)", "\(english.weekday) \(english.month) \(day)"]
    let written = [french, english].flatMap { names in
      [day, "1er"].filter { $0 == day || day == "1" }.flatMap { day in
        ["\(day) \(names.month)", "\(names.weekday) \(day) \(names.month)"]
      }
    }
    let yearless = figures + american + written
    return yearless + yearless.map { "\($0) \(date.year)" }
      + [date.isoText.listWords, french.weekday, english.weekday]
  }

  private static func words(
    _ date: CalendarDate,
    _ language: Language
  ) -> (weekday: String, month: String) {
    let words = date.textWithWeekday(in: language).listWords.split(separator: " ")
      .map { String($0) }
    return (words[0], words[2])
  }
}
