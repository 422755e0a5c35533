import Courseware

/// Gives the people of a list their numbers and puts what it tells beside what is known.
struct RosterRun {
  /// What is wrong or doubtful.
  private(set) var diagnostics: [Diagnostic]

  /// Everybody who has a number, sorted by it.
  private(set) var participants: [Participant] = []

  /// Who was there, sorted by number and half-day.
  private(set) var attendance: [Attendance] = []

  /// The counts.
  private(set) var summary = RosterSummary()

  private let list: PeopleList
  private let known: KnownPeople
  private let calendar: SessionCalendar
  private let recordedAt: Instant?
  private let now: Instant
  private let commands: SuggestedCommands

  /// Sees to a list; without `recordedAt`, presences are recorded at the end of each half-day.
  init(
    _ list: PeopleList,
    _ known: KnownPeople,
    calendar: SessionCalendar,
    recordedAt: Instant?,
    now: Instant,
    commands: SuggestedCommands
  ) {
    (self.list, self.known, self.calendar) = (list, known, calendar)
    (self.recordedAt, self.now, self.commands) = (recordedAt, now, commands)
    let matching = ListMatching(list, known, commands)
    diagnostics = list.diagnostics + matching.diagnostics
    guard !diagnostics.hasErrors else { return }
    give(matching.ids)
  }

  private mutating func give(_ ids: [Int: String]) {
    var people = known.people.mapValues(\.standing)
    var presences = known.former
    let known = known
    var numbers = NumberGiver(after: known.givenIDs.union(ids.values)) { known.isForgotten($0) }
    for (index, entry) in list.entries.enumerated() {
      guard let id = ids[index] ?? numbers.give() else {
        diagnostics.append(list.diagnostic(.noNumberLeft, at: entry, .familyName))
        return
      }
      if ids[index] == nil { summary.given.append(id) }
      if entry.number == .new {
        diagnostics.append(
          list.diagnostic(
            .given(id),
            severity: .warning,
            help: .replaceNew(id),
            at: entry,
            .number
          )
        )
      }
      people[id] = details(of: entry, as: id)
      for presence in entry.presences {
        let key = KnownPeople.HalfDay(participant: id, session: presence.session.id)
        presences[key] = fact(of: presence, key)
      }
    }
    let inList = Set(people.keys).subtracting(known.people.keys).union(ids.values)
    summary.absent = people.count - inList.count
    summary.attendance = presences.count
    participants = people.values.sorted { $0.numberKey < $1.numberKey }
    let ranks = Dictionary(uniqueKeysWithValues: participants.enumerated().map { ($1.id, $0) })
    let starts = calendar.times.mapValues(\.start.nanoseconds)
    attendance = presences.values.sorted {
      (ranks[$0.participant] ?? 0, starts[$0.session] ?? 0, $0.session)
        < (ranks[$1.participant] ?? 0, starts[$1.session] ?? 0, $1.session)
    }
  }
}

// MARK: - What is told now

extension RosterRun {
  /// Who someone is by the list and by what is known.
  private mutating func details(of entry: ListEntry, as id: String) -> Participant {
    guard let person = known.people[id] else {
      summary.new += 1
      var new = entry.told
      (new.id, new.updatedAt) = (id, now)
      return new
    }
    let held = person.standing
    if held.agrees(with: entry.told) {
      summary.unchanged += 1
      return held
    }
    // What the list tells was known before something else came to stand: the list is the older.
    if person.facts.contains(where: { $0.agrees(with: entry.told) }) {
      summary.unchanged += 1
      diagnostics.append(
        list.diagnostic(
          .corrected(held, entry.told),
          severity: .warning,
          help: .correctList(commands.correct(id)),
          at: entry,
          .familyName
        )
      )
      return held
    }
    summary.changed += 1
    var changed = held.updated(by: entry.told)
    changed.updatedAt = max(now, held.updatedAt.map(\.secondLater) ?? now)
    return changed
  }

  /// What the list tells of a half-day: what it told before, or something that stands over it.
  private func fact(of presence: ListEntry.Presence, _ key: KnownPeople.HalfDay) -> Attendance {
    let date = presence.session.date
    let end = calendar.clock.instant(on: date, at: presence.session.end)
    var fact = Attendance(
      participant: key.participant,
      session: key.session,
      status: .present,
      recordedAt: recordedAt ?? end
    )
    switch presence.mark {
    case .present: break
    case .absent: fact.status = .absent
    case .excused: fact.status = .excused
    case .from(let from, let to):
      fact.status = .partial
      fact.arrived = calendar.clock.instant(on: date, at: from)
      fact.left = calendar.clock.instant(on: date, at: to)
    }
    let past = known.presences[key] ?? []
    if let former = known.former[key] {
      if former.tellsSame(as: fact) { return former }
    } else if !past.contains(where: { $0.recordedAt == fact.recordedAt }) {
      return fact
    } else if let same = past.last(where: { $0.tellsSame(as: fact) }) {
      return same
    }
    if recordedAt == nil {
      fact.recordedAt = past.map(\.recordedAt.secondLater).reduce(max(now, end), max)
    }
    return fact
  }
}

extension Instant {
  /// The next whole second.
  fileprivate var secondLater: Instant { Instant(seconds: seconds + 1) }
}

extension Attendance {
  fileprivate func tellsSame(as other: Attendance) -> Bool {
    (status, arrived, left) == (other.status, other.arrived, other.left)
  }
}

extension Participant {
  /// Orders numbers by their value, and other ids after them.
  fileprivate var numberKey: (Int, String) { (ParticipantNumber(id)?.value ?? .max, id) }
}

extension Localized {
  fileprivate static let noNumberLeft = Localized(
    fr: "tous les numéros sont donnés",
    en: "all numbers are given"
  )

  fileprivate static func given(_ id: String) -> Localized {
    Localized(fr: "numéro donné : \(id)", en: "number given: \(id)")
  }

  fileprivate static func corrected(_ held: Participant, _ told: Participant) -> Localized {
    Localized(
      fr: "\(held.id) a été corrigé depuis (\(held.fullName)) : la correction reste",
      en: "\(held.id) has been corrected since (\(held.fullName)): the correction stays"
    )
  }

  fileprivate static func correctList(_ command: String) -> Localized {
    Localized(
      fr: "corrigez aussi la liste ; si c'est elle qui dit vrai : \(command) …",
      en: "correct the list too; if it is the list that is right: \(command) …"
    )
  }
}
