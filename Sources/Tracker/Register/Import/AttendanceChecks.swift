import Courseware

/// What one file of attendance says that cannot be, or can hardly be.
struct AttendanceChecks {
  private let file: AttendanceFile
  private let calendar: SessionCalendar
  private let today: CalendarDate
  private var findings = Findings()

  /// All that is wrong or doubtful in a file by itself.
  static func diagnostics(
    of file: AttendanceFile,
    named name: String,
    calendar: SessionCalendar,
    today: CalendarDate
  ) -> [Diagnostic] {
    var checks = AttendanceChecks(file: file, calendar: calendar, today: today)
    for index in file.participants.indices { checks.checkParticipant(index) }
    var sessions: Set<String> = []
    for (index, record) in file.attendance.enumerated() {
      checks.checkTimes(of: record, index)
      checks.checkMoment(of: record, index)
      checks.checkEvidence(of: record, index)
      if sessions.insert(record.session).inserted { checks.checkSession(record.session, index) }
    }
    return checks.findings.diagnostics(file: name)
  }

  private init(file: AttendanceFile, calendar: SessionCalendar, today: CalendarDate) {
    (self.file, self.calendar, self.today) = (file, calendar, today)
  }

  private mutating func note(
    _ kind: Findings.Kind,
    _ message: Localized? = nil,
    help: Localized,
    at place: AttendanceFile.Place
  ) {
    let file = file
    findings.note(kind) {
      file.diagnostic(message ?? kind.name, severity: kind.severity, help: help, at: place)
    }
  }
}

// MARK: - Participants

extension AttendanceChecks {
  private mutating func checkParticipant(_ index: Int) {
    let person = file.participants[index]
    if let moment = person.updatedAt { checkMoment(moment, at: .participant(index, "updated_at")) }
  }

  /// Something written on a day that is yet to come stands before all that is written until then.
  private mutating func checkMoment(_ moment: Instant, at place: AttendanceFile.Place) {
    guard today < calendar.clock.reading(at: moment).date else { return }
    let text = calendar.text(moment)
    note(
      .future,
      Localized(
        fr: "enregistrement à venir : \(text.french)",
        en: "recorded in the future: \(text.english)"
      ),
      help: Localized(
        fr:
          "vérifiez l'horloge de l'ordinateur qui l'a écrit : jusque-là, aucun autre ne l'emporte",
        en: "check the clock of the computer that wrote it: until then, no other one stands"
      ),
      at: place
    )
  }
}

// MARK: - Attendance

extension AttendanceChecks {
  private mutating func checkTimes(of record: Attendance, _ index: Int) {
    guard let arrived = record.arrived, let left = record.left,
      let times = calendar.times[record.session]
    else { return }
    if left <= arrived {
      let (from, to) = (calendar.timeOfDay(arrived), calendar.timeOfDay(left))
      note(
        .leftBeforeArrival,
        Localized(
          fr: "départ à \(to.french), pas après l'arrivée à \(from.french)",
          en: "left at \(to.english), not after the arrival at \(from.english)"
        ),
        help: Localized(fr: "corrigez l'une des deux heures", en: "correct one of the two times"),
        at: .attendance(index, "left")
      )
      return
    }
    check(arrived, of: times, .arrival, at: .attendance(index, "arrived"))
    check(left, of: times, .departure, at: .attendance(index, "left"))
  }

  private mutating func check(
    _ moment: Instant,
    of times: SessionTimes,
    _ what: Localized,
    at place: AttendanceFile.Place
  ) {
    let hour: Int64 = 3_600_000_000_000
    let distance = max(
      times.start.nanoseconds - moment.nanoseconds,
      moment.nanoseconds - times.end.nanoseconds
    )
    guard distance > 0 else { return }
    let (start, end) = (calendar.timeOfDay(times.start), calendar.timeOfDay(times.end))
    // Far from the half-day it may be another day's, so the day is said too.
    let shown = distance > hour ? calendar.text(moment) : calendar.timeOfDay(moment)
    let preposition =
      distance > hour ? Localized(fr: "le", en: "on") : Localized(fr: "à", en: "at")
    note(
      distance > hour ? .farOutside : .outside,
      Localized(
        fr: "\(what.french) \(preposition.french) \(shown.french), hors de la demi-journée"
          + " (de \(start.french) à \(end.french))",
        en: "\(what.english) \(preposition.english) \(shown.english), outside the half-day"
          + " (\(start.english) to \(end.english))"
      ),
      help: distance > hour
        ? Localized(
          fr: "corrigez l'heure, le décalage horaire ou la demi-journée",
          en: "correct the time, its offset or the half-day"
        )
        : Localized(
          fr:
            "seules les minutes de la demi-journée comptent ; corrigez l'heure si elle est fausse",
          en: "only the half-day's minutes count; correct the time if it is wrong"
        ),
      at: place
    )
  }

  private mutating func checkMoment(of record: Attendance, _ index: Int) {
    checkMoment(record.recordedAt, at: .attendance(index, "recorded_at"))
    guard let session = calendar.sessions[record.session], today < session.date,
      record.status != .excused
    else { return }
    let date = session.date
    note(
      .futureSession,
      Localized(
        fr: "la demi-journée « \(session.id) » est à venir : \(date.text(in: .french))",
        en: "the half-day '\(session.id)' is yet to come: \(date.text(in: .english))"
      ),
      help: Localized(
        fr: "vérifiez la demi-journée, et sa date dans workshop.yml",
        en: "check the half-day, and its date in workshop.yml"
      ),
      at: .attendance(index, "session")
    )
  }

  private mutating func checkEvidence(of record: Attendance, _ index: Int) {
    guard record.evidence == nil, record.status == .present || record.status == .partial
    else { return }
    note(
      .withoutEvidence,
      help: Localized(
        fr: "notez dans « evidence » ce qui la prouve, comme le numéro de la feuille signée",
        en: "write into 'evidence' what proves it, such as the number of the signed sheet"
      ),
      at: .attendance(index, nil)
    )
  }

  /// A half-day's own oddities are said once, where the file first speaks of it.
  private mutating func checkSession(_ id: String, _ index: Int) {
    guard let session = calendar.sessions[id] else { return }
    let date = session.date
    if date.isPublicHolidayInFrance {
      note(
        .holiday,
        Localized(
          fr:
            "la demi-journée « \(id) » tombe un jour férié : \(date.textWithWeekday(in: .french))",
          en: "the half-day '\(id)' is on a public holiday in France:"
            + " \(date.textWithWeekday(in: .english))"
        ),
        help: .checkWorkshop,
        at: .attendance(index, "session")
      )
    }
    let minutes = session.end.minutes - session.start.minutes
    if minutes > 240 {
      note(
        .tooLong,
        Localized(
          fr: "la demi-journée « \(id) » dure plus de quatre heures",
          en: "the half-day '\(id)' lasts more than four hours"
        ),
        help: .checkWorkshop,
        at: .attendance(index, "session")
      )
    }
  }
}

extension Findings.Kind {
  fileprivate static let future = warning("enregistrement à venir", "recorded in the future")
  fileprivate static let futureSession = warning("demi-journée à venir", "half-day yet to come")
  fileprivate static let withoutEvidence = warning(
    "présence sans preuve",
    "no evidence of presence"
  )
  fileprivate static let outside = warning(
    "heure hors de la demi-journée",
    "time outside the half-day"
  )
  fileprivate static let holiday = warning("demi-journée un jour férié", "half-day on a holiday")
  fileprivate static let tooLong = warning("demi-journée trop longue", "half-day too long")
  fileprivate static let farOutside = error(
    "heure loin de la demi-journée",
    "time far from the half-day"
  )
  fileprivate static let leftBeforeArrival = error("départ avant l'arrivée", "left before arrival")

  static func warning(_ french: String, _ english: String) -> Findings.Kind {
    Findings.Kind(severity: .warning, name: Localized(fr: french, en: english))
  }

  static func error(_ french: String, _ english: String) -> Findings.Kind {
    Findings.Kind(severity: .error, name: Localized(fr: french, en: english))
  }
}

extension Localized {
  fileprivate static let arrival = Localized(fr: "arrivée", en: "arrived")
  fileprivate static let departure = Localized(fr: "départ", en: "left")

  fileprivate static let checkWorkshop = Localized(
    fr: "vérifiez sa date et ses heures dans workshop.yml",
    en: "check its date and its times in workshop.yml"
  )
}
