import Courseware

/// What is left to do about attendance.
extension TaskList {
  var sessionsToCome: ReportTask? {
    let items = plan.workshop.sessions.filter { $0.date > today }
      .map { ReportTask.Item($0.label) }
    guard !items.isEmpty else { return nil }
    return ReportTask(
      .sessionToCome,
      items.count == 1
        ? Localized(fr: "1 demi-journée à venir", en: "1 half-day to come")
        : Localized(
          fr: "\(items.count) demi-journées à venir",
          en: "\(items.count) half-days to come"
        ),
      items
    )
  }

  var attendanceMissing: ReportTask? {
    perSession(
      .attendanceMissing,
      Localized(
        fr: "Personnes dont rien n’est relevé (elles comptent comme absentes)",
        en: "People of whom nothing is recorded (they count as absent)"
      )
    ) { $0.status == nil }
  }

  var evidenceMissing: ReportTask? {
    perSession(
      .evidenceMissing,
      Localized(fr: "Présences sans émargement", en: "Presences without evidence")
    ) { $0.lacksEvidence }
  }

  private func perSession(
    _ kind: ReportTask.Kind,
    _ title: Localized,
    _ concerns: (HalfDay) -> Bool
  ) -> ReportTask? {
    let items = held.compactMap { index, session -> ReportTask.Item? in
      let people = standings.filter { concerns($0.halfDays[index]) }.map(\.participant)
      guard !people.isEmpty else { return nil }
      let label = session.label
      let who =
        people.count == standings.count && people.count > 1
        ? Localized(fr: "tous les \(people.count)", en: "all \(people.count)")
        : people.inWords
      return ReportTask.Item(
        Localized(fr: "\(label.french) : \(who.french)", en: "\(label.english): \(who.english)")
      )
    }
    return items.isEmpty ? nil : ReportTask(kind, title, items)
  }

  var attendanceOfNobody: ReportTask? {
    let known = Set(standings.map(\.participant.id))
    let ids = attendance.keys.filter { !known.contains($0) }.sorted()
    guard !ids.isEmpty else { return nil }
    return ReportTask(
      .attendanceOfNobody,
      Localized(
        fr: "Présences de numéros qui ne sont à personne",
        en: "Attendance of ids that belong to nobody"
      ),
      ids.map { ReportTask.Item(Localized(fr: $0, en: $0)) }
    )
  }

  var attendanceOfNoSession: ReportTask? {
    let known = Set(plan.workshop.sessions.map(\.id))
    let strays = attendance.values.flatMap(\.keys).filter { !known.contains($0) }
    guard !strays.isEmpty else { return nil }
    let counts = Dictionary(grouping: strays) { $0 }.mapValues(\.count)
    return ReportTask(
      .attendanceOfNoSession,
      Localized(
        fr: "Présences à des demi-journées qui ne sont pas dans workshop.yml",
        en: "Attendance at half-days that workshop.yml does not have"
      ),
      counts.sorted { $0.key < $1.key }.map {
        ReportTask.Item(Localized(fr: "« \($0) » : \($1)", en: "'\($0)': \($1)"))
      }
    )
  }
}

extension Session {
  /// The half-day in words, such as « matin (mardi 9 juin 2026) ».
  var label: Localized {
    Localized(
      fr: "\(id) (\(date.textWithWeekday(in: .french)))",
      en: "\(id) (\(date.textWithWeekday(in: .english)))"
    )
  }
}

extension [Participant] {
  /// The first names of a list, and how many more there are.
  var inWords: Localized {
    let shown = 6
    let names = prefix(shown).map(\.listedNameAndNumber).joined(separator: ", ")
    guard count > shown else { return Localized(fr: names, en: names) }
    let more = count - shown
    return Localized(fr: "\(names), et \(more) de plus", en: "\(names), and \(more) more")
  }
}
