/// A half-day: the unit of attendance.
public struct Session: Hashable, Sendable {
  /// A pause, which is not counted as attended.
  public struct Break: Hashable, Sendable {
    /// When it begins.
    public let start: ClockTime

    /// When it ends.
    public let end: ClockTime
  }

  /// What attendance calls it.
  public let id: String

  /// The day.
  public let date: CalendarDate

  /// When it begins, in the edition's time zone.
  public let start: ClockTime

  /// When it ends.
  public let end: ClockTime

  /// The pauses in it.
  public let breaks: [Break]

  /// The ids of the modules that are taught in it.
  public let modules: [String]

  /// The id of its trainer.
  public let trainer: String?

  /// The minutes taught by the clocks on the wall: from start to end, less the breaks, of which those
  /// that overlap are left out once.
  public var minutes: Int {
    let pauses = breaks.map { $0.start.minutes..<max($0.start.minutes, $0.end.minutes) }.merged()
    return pauses.reduce(end.minutes - start.minutes) { $0 - $1.count }
  }
}

extension Session {
  init?(_ fields: inout FieldReader, known: Workshop.KnownNames) {
    let id = fields.identifier("id")
    let date = fields.parsed("date", expected: .date, required: true) { CalendarDate($0) }
    let start = fields.time("start")
    let end = fields.time("end")
    breaks = fields.records("breaks") { fields in
      guard let start = fields.time("start"), let end = fields.time("end") else { return nil }
      if end <= start { fields.noteEndBeforeStart() }
      return Break(start: start, end: end)
    }
    modules = fields.texts("modules")
    trainer = fields.text("trainer")
    for module in modules {
      fields.noteUnknown(module, among: known.modules, what: .module, at: "modules")
    }
    if let trainer {
      fields.noteUnknown(trainer, among: known.trainers, what: .trainer, at: "trainer")
    }
    guard let id, let date, let start, let end else { return nil }
    if end <= start { fields.noteEndBeforeStart() }
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    for pause in breaks where pause.start < start || end < pause.end {
      fields.note(
        Localized(
          fr: "la pause sort de la demi-journée",
          en: "the break lies outside the half-day"
        ),
        help: Localized(fr: "corrigez ses heures", en: "correct its times"),
        at: "breaks"
      )
    }
  }
}

extension FieldReader {
  fileprivate mutating func time(_ name: String) -> ClockTime? {
    let form = Localized(fr: "une heure, ainsi : \"09:00\"", en: "a time, like this: \"09:00\"")
    return parsed(name, expected: form, required: true) { ClockTime($0) }
  }

  fileprivate mutating func noteEndBeforeStart() {
    note(
      Localized(fr: "la fin n'est pas après le début", en: "the end is not after the start"),
      help: Localized(fr: "corrigez les heures", en: "correct the times"),
      at: "end"
    )
  }

  mutating func noteUnknown(
    _ name: String,
    among known: [String],
    what: Localized,
    at key: String
  ) {
    guard !known.contains(name) else { return }
    let near = suggestion(for: name, among: known)
    note(
      Localized(
        fr: "\(what[.french]) inconnu « \(name) »",
        en: "unknown \(what[.english]) '\(name)'"
      ),
      help: near.map(Localized.didYouMean) ?? Self.choice(of: known),
      at: key
    )
  }

  /// What there is to choose from; nil where that is nothing, or too much for a line.
  private static func choice(of known: [String]) -> Localized? {
    guard !known.isEmpty, known.count <= 12 else { return nil }
    let names = known.joined(separator: ", ")
    return Localized(fr: "il y a : \(names)", en: "there are: \(names)")
  }
}

extension Localized {
  static let module = Localized(fr: "module", en: "module")
  fileprivate static let trainer = Localized(fr: "formateur", en: "trainer")
}
