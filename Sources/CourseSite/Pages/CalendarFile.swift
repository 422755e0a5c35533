import Courseware

/// The half-days of an edition as a calendar that phones and mail programs take in (RFC 5545).
struct CalendarFile {
  /// The file's name in the site.
  static let name = "seances.ics"

  private let course: Course
  private let workshop: Workshop
  private let clock: CivilClock
  private let details: (Session) -> String

  /// Takes an edition; nil where no half-day is planned.
  ///
  /// - Parameters:
  ///   - workshop: the edition.
  ///   - course: its course.
  ///   - details: what there is to know of a half-day beside its times and place, in lines.
  init?(_ workshop: Workshop, of course: Course, details: @escaping (Session) -> String) {
    guard !workshop.sessions.isEmpty, let clock = CivilClock(zone: workshop.timezone) else {
      return nil
    }
    self.course = course
    self.workshop = workshop
    self.clock = clock
    self.details = details
  }

  /// The file, the same for the same edition: the stamp of an event is its beginning.
  var bytes: [UInt8] {
    let language = course.language.rawValue.uppercased()
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Atelier//Atelier//\(language)"]
    lines += workshop.sessions.flatMap(event)
    lines.append("END:VCALENDAR")
    return lines.flatMap(Self.folded)
  }

  private func event(_ session: Session) -> [String] {
    let times = SessionTimes(session, clock: clock)
    let start = Self.stamp(times.start)
    var lines = [
      "BEGIN:VEVENT",
      "UID:" + Self.escaped("\(session.id).\(workshop.id)@\(course.id).atelier.invalid"),
      "DTSTAMP:\(start)",
      "DTSTART:\(start)",
      "DTEND:\(Self.stamp(times.end))",
      "SUMMARY:" + Self.escaped(workshop.title(of: course)),
    ]
    let details = details(session)
    if !details.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(details)) }
    if let place = workshop.place { lines.append("LOCATION:" + Self.escaped(place)) }
    if let address = course.siteURL { lines.append("URL:" + address) }
    return lines + ["END:VEVENT"]
  }

  /// A time in UTC, such as `20260609T070000Z`.
  private static func stamp(_ instant: Instant) -> String {
    instant.text.filter { $0 != "-" && $0 != ":" }
  }

  /// A text as a property holds it (section 3.3.11), without what a calendar cannot show.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\0"..."\u{1F}", "\u{7F}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line with its end, cut into parts of at most 75 bytes (section 3.1), no character in two.
  private static func folded(_ line: String) -> [UInt8] {
    var (bytes, length): ([UInt8], Int) = ([], 0)
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if length + width > 75 {
        bytes += "\r\n ".utf8
        length = 1
      }
      bytes += String(scalar).utf8
      length += width
    }
    return bytes + "\r\n".utf8
  }
}
