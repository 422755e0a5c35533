/// One edition of a course, held on given days: what `workshop.yml` says.
public struct Workshop: Hashable, Sendable {
  /// What register and certificates hang on: 1 to 64 of `A-Za-z0-9._-`.
  public let id: String

  /// The edition's own title; nil where it is the course's.
  public let title: String?

  /// The name of the time zone, such as `Europe/Paris`.
  public let timezone: String

  /// Where it is held.
  public let place: String?

  /// Who holds it.
  public let organiser: Organiser

  /// Who teaches.
  public let trainers: [Trainer]

  /// The half-days, in the order of the file.
  public let sessions: [Session]

  /// Which documents are given, and when.
  public let documents: DocumentRules

  /// How long data are kept.
  public let retention: Retention

  /// The day of the last half-day; nil where there is none.
  public var lastDay: CalendarDate? { sessions.map(\.date).max() }

  /// What it is called: by its own title, else by its course's.
  public func title(of course: Course) -> String { title ?? course.title }

  /// The name of who teaches a half-day; nil where none is named.
  public func trainer(of session: Session) -> String? {
    trainers.first { $0.id == session.trainer }?.name
  }
}

extension Workshop {
  /// Reads `workshop.yml`, noting everything that is wrong with it; nil where something needed is
  /// missing or wrong.
  ///
  /// Sessions may name the modules given and no others; no document rests on one of those that are
  /// known to assess nothing.
  public init?(
    yaml source: SourceText,
    moduleIDs: [String],
    lessonIDs: [String],
    diagnostics: inout [Diagnostic]
  ) {
    let read = FieldReader.read(YAMLText(source), diagnostics: &diagnostics) { fields in
      Workshop(&fields, moduleIDs: moduleIDs, lessonIDs: lessonIDs)
    }
    guard let read else { return nil }
    self = read
  }

  private init?(_ fields: inout FieldReader, moduleIDs: [String], lessonIDs: [String]) {
    let id = fields.identifier("id")
    title = fields.text("title")
    timezone = fields.parsed("timezone", expected: .zone, Self.zone) ?? "Europe/Paris"
    place = fields.text("place")
    fields.refuseClaims(["title": title, "place": place])
    let organiser = fields.record("organiser", Organiser.init)
    if organiser == nil { fields.requireRecord("organiser") }
    trainers = fields.records("trainers", Trainer.init)
    let known = KnownNames(
      trainers: trainers.map(\.id),
      modules: moduleIDs,
      lessons: lessonIDs
    )
    sessions = fields.records("sessions") { Session(&$0, known: known) }
    documents = fields.record("documents") { DocumentRules(&$0, known: known) } ?? DocumentRules()
    retention = fields.record("retention", Retention.init) ?? Retention()
    Self.noteRepeats(of: trainers.map(\.id), at: "trainers", in: &fields)
    Self.noteRepeats(of: sessions.map(\.id), at: "sessions", in: &fields)
    Self.noteOverlaps(of: sessions, in: &fields)
    guard let id, let organiser else { return nil }
    self.id = id
    self.organiser = organiser
  }

  /// What the sessions of an edition may refer to.
  struct KnownNames {
    let trainers: [String]
    let modules: [String]

    /// The modules that assess nothing.
    let lessons: [String]
  }

  private static func zone(_ text: String) -> String? {
    // Foundation also takes offsets and short names, which say nothing about summer.
    let isNamed = text.wholeMatch(of: /UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}/) != nil
    return isNamed && CivilClock(zone: text) != nil ? text : nil
  }

  private static func noteRepeats(of ids: [String], at key: String, in fields: inout FieldReader) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      fields.note(
        Localized(fr: "« \(id) » est là deux fois", en: "'\(id)' is there twice"),
        help: Localized(fr: "donnez à chacun un id à lui", en: "give each an id of its own"),
        at: key
      )
    }
  }

  private static func noteOverlaps(of sessions: [Session], in fields: inout FieldReader) {
    let ordered = sessions.sorted { ($0.date, $0.start) < ($1.date, $1.start) }
    for (earlier, later) in zip(ordered, ordered.dropFirst())
    where earlier.date == later.date && later.start < earlier.end {
      fields.note(
        Localized(
          fr: "les demi-journées « \(earlier.id) » et « \(later.id) » se chevauchent",
          en: "the half-days '\(earlier.id)' and '\(later.id)' overlap"
        ),
        help: Localized(fr: "corrigez leurs heures", en: "correct their times"),
        at: "sessions"
      )
    }
  }
}

extension Localized {
  static let zone = Localized(
    fr: "un fuseau horaire, ainsi : Europe/Paris",
    en: "a time zone, like this: Europe/Paris"
  )
}
