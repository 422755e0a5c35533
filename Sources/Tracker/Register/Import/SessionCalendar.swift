public import Courseware

/// The half-days of an edition on the line of time.
public struct SessionCalendar: Sendable {
  /// The clocks at the place.
  public let clock: CivilClock

  /// The half-days by their ids.
  let sessions: [String: Session]

  /// When they are, by their ids.
  let times: [String: SessionTimes]

  /// Puts an edition's half-days on the line of time.
  ///
  /// - Throws: a `Diagnostic` if its time zone is unknown here.
  public init(_ workshop: Workshop) throws(Diagnostic) {
    guard let clock = CivilClock(zone: workshop.timezone) else {
      throw Diagnostic(
        Localized(
          fr: "le fuseau horaire « \(workshop.timezone) » est inconnu",
          en: "the time zone '\(workshop.timezone)' is unknown"
        ),
        help: Localized(
          fr: "corrigez-le dans workshop.yml, ainsi : Europe/Paris",
          en: "correct it in workshop.yml, like this: Europe/Paris"
        )
      )
    }
    self.clock = clock
    sessions = Dictionary(workshop.sessions.map { ($0.id, $0) }) { first, _ in first }
    times = sessions.mapValues { SessionTimes($0, clock: clock) }
  }

  /// An instant as the clocks there say it, such as « 9 juin 2026 à 12 h 31 ».
  func text(_ instant: Instant) -> Localized {
    let (date, time) = clock.reading(at: instant)
    return Localized(
      fr: "\(date.text(in: .french)) à \(time.text(in: .french))",
      en: "\(date.text(in: .english)) at \(time.text(in: .english))"
    )
  }

  /// The time of day that the clocks there say, such as « 12 h 31 ».
  func timeOfDay(_ instant: Instant) -> Localized {
    let time = clock.reading(at: instant).time
    return Localized(fr: time.text(in: .french), en: time.text(in: .english))
  }
}
