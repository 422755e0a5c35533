import Courseware

extension Attendance {
  init?(_ value: JSONDocument.Value, _ file: inout JSONReader, _ edition: ReadEdition) {
    let fields = file.fields(
      of: value,
      required: ["participant", "session", "status", "recorded_at"],
      optional: ["arrived", "left", "evidence", "recorded_by"]
    )
    guard let fields else { return nil }
    let participant = fields["participant"].flatMap { file.identifier($0) }
    let session = fields["session"].flatMap { file.session($0, of: edition) }
    let status: Status? = fields["status"].flatMap { file.choice($0) }
    arrived = fields["arrived"].flatMap { file.time($0, in: session, edition) }
    left = fields["left"].flatMap { file.time($0, in: session, edition) }
    evidence = fields["evidence"].flatMap { file.personText($0) }
    recordedBy = fields["recorded_by"].flatMap { file.personText($0) }
    let recordedAt = fields["recorded_at"].flatMap { file.instant($0) }
    if let status { file.checkTimes(of: fields, status) }
    guard let participant, let session, let status, let recordedAt else { return nil }
    self.participant = participant
    self.session = session.id
    self.status = status
    self.recordedAt = recordedAt
  }
}

extension JSONReader {
  fileprivate mutating func session(
    _ value: JSONDocument.Value,
    of edition: ReadEdition
  ) -> Session? {
    guard let id = identifier(value) else { return nil }
    if let session = edition.sessions[id] { return session }
    note(
      Localized(
        fr: "demi-journée inconnue « \(id.shortened) »",
        en: "unknown half-day '\(id.shortened)'"
      ),
      help: .didYouMean(id, among: edition.sessions.keys.sorted()),
      at: value
    )
    return nil
  }

  /// A time with an offset, or one that the clocks said on the half-day's day.
  fileprivate mutating func time(
    _ value: JSONDocument.Value,
    in session: Session?,
    _ edition: ReadEdition
  ) -> Instant? {
    guard let text = text(value) else { return nil }
    if let instant = Instant(text) { return instant }
    guard let time = ClockTime(text) else {
      noteMisread(text, expected: .timeOrInstant, at: value)
      return nil
    }
    return session.map { edition.clock.instant(on: $0.date, at: time) }
  }

  /// Only a partial presence has times, and it has both.
  fileprivate mutating func checkTimes(of fields: JSONFields, _ status: Attendance.Status) {
    for key in ["arrived", "left"] {
      switch (status, fields[key]) {
      case (.partial, nil):
        note(
          Localized(
            fr: "présence partielle sans « \(key) »",
            en: "a partial presence without '\(key)'"
          ),
          help: Localized(fr: "ajoutez \"\(key)\": \"14:40\"", en: "add \"\(key)\": \"14:40\""),
          at: fields.object
        )
      case (.present, .some(let value)), (.excused, .some(let value)), (.absent, .some(let value)):
        note(
          Localized(
            fr: "« \(key) » ne va qu'avec une présence partielle",
            en: "'\(key)' goes with a partial presence only"
          ),
          help: status == .present
            ? Localized(
              fr: "écrivez \"status\": \"partial\", ou supprimez l'heure",
              en: "write \"status\": \"partial\", or delete the time"
            )
            : Localized(fr: "supprimez l'heure", en: "delete the time"),
          at: value
        )
      default: break
      }
    }
  }
}

extension Localized {
  fileprivate static let timeOrInstant = Localized(
    fr: "une heure, ainsi : \"14:40\" ou \"2026-06-09T14:40:00+02:00\"",
    en: "a time, like this: \"14:40\" or \"2026-06-09T14:40:00+02:00\""
  )
}
