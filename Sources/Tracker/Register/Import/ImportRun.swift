import Courseware
import Foundation
import GRDB

/// One import, inside its transaction.
struct ImportRun {
  /// What is wrong or doubtful.
  var diagnostics: [Diagnostic] = []

  /// What it has brought.
  var summary = ImportSummary()

  /// Whether nothing is recorded, not even that a file was read.
  private(set) var isEmpty = true

  let files: [Submission]
  let calendar: SessionCalendar
  let supervisor: String?
  let isComplete: Bool
  let commands: SuggestedCommands
  let today: CalendarDate
  let database: Database
  var forgotten: ForgottenPeople
  var participants: ParticipantRecorder

  /// The ids of which nothing is recorded, for they are those of someone who was forgotten.
  var forgottenIDs: Set<String> = []

  private let act: Int64
  private let attendance: AttendanceRecorder
  private let results: ResultsRecorder
  private let surveys: SurveyRecorder
  private var doubles = DoublesCheck()
  private var progress: ImportProgress

  init(
    _ files: [Submission],
    calendar: SessionCalendar,
    supervisor: String?,
    isComplete: Bool,
    commands: SuggestedCommands,
    today: CalendarDate,
    now: Instant,
    database: Database,
    progress: @escaping Import.Progress
  ) throws {
    (self.files, self.calendar, self.supervisor) = (files, calendar, supervisor)
    (self.isComplete, self.commands) = (isComplete, commands)
    (self.today, self.database) = (today, database)
    self.progress = ImportProgress(files, progress)
    act = try Act.insert(.import, at: now, into: database)
    forgotten = try ForgottenPeople(database)
    participants = try ParticipantRecorder(database, act: act, text: calendar.text)
    attendance = try AttendanceRecorder(database, act: act, text: calendar.text)
    results = ResultsRecorder(database: database, act: act, text: calendar.text)
    surveys = SurveyRecorder(database: database, act: act, text: calendar.text)
  }

  /// Records everything, people first: a file may speak of those whom another one tells of.
  ///
  /// - Parameter isChecked: whether all that can be told of the files by themselves was told.
  /// - Throws: what SQLite refuses.
  mutating func recordAll(isChecked: Bool) throws {
    try findForgotten()
    for file in files { try record(peopleOf: file) }
    for file in files { try record(file) }
    try findLoose()
    diagnostics += try OverlapCheck(files, calendar: calendar).diagnostics(database)
    guard !isChecked else { return }
    for submission in files {
      guard case .attendance(let file) = submission.content else { continue }
      diagnostics += AttendanceChecks.diagnostics(
        of: file,
        named: submission.name,
        calendar: calendar,
        today: today
      )
    }
    if supervisor != nil, !files.contains(where: \.isResults) {
      diagnostics.append(.nothingToVouchFor)
    }
    diagnostics += try doubles.diagnostics(database, commands)
  }
}

// MARK: - One file

extension ImportRun {
  private mutating func record(peopleOf submission: Submission) throws {
    guard case .attendance(let file) = submission.content else { return }
    if !isAllForgotten(file) { try insert(submission) }
    var findings = Findings()
    for (index, person) in file.participants.enumerated() {
      progress.count()
      guard !forgottenIDs.contains(person.id) else {
        summary.forgotten += 1
        continue
      }
      switch try participants.record(person, file: submission.key) {
      case .told(let novelty):
        summary.participants[novelty, default: 0] += 1
        if novelty != .known { doubles.note(person, in: file, at: index) }
      case .conflict(let conflict):
        findings.note(.conflict) { file.conflict(conflict, ofParticipant: index, calendar) }
      }
    }
    diagnostics += findings.diagnostics(file: submission.name)
  }

  private mutating func record(_ submission: Submission) throws {
    switch submission.content {
    case .attendance(let file): try record(attendanceOf: file, submission)
    case .results(let content): try record(content, submission)
    case .survey(let response):
      progress.count()
      try insert(submission)
      switch try surveys.record(response) {
      case .told(let novelty): summary.surveys[novelty, default: 0] += 1
      case .conflict(let conflict): diagnostics.append(.survey(submission.name, conflict))
      }
    }
  }

  private mutating func record(attendanceOf file: AttendanceFile, _ submission: Submission) throws {
    var findings = Findings()
    for (index, fact) in file.attendance.enumerated() {
      progress.count()
      guard !forgottenIDs.contains(fact.participant) else {
        summary.forgotten += 1
        continue
      }
      guard participants.known.contains(fact.participant) else {
        if isComplete {
          findings.note(.unknownParticipant) {
            file.unknownParticipant(index, among: participants.known)
          }
        }
        continue
      }
      // What cannot be was said already, and would break a rule of the tables.
      if let arrived = fact.arrived, let left = fact.left, left <= arrived { continue }
      switch try attendance.record(fact, file: submission.key) {
      case .told(let novelty): summary.attendance[novelty, default: 0] += 1
      case .conflict(let conflict):
        findings.note(.conflict) { file.conflict(conflict, ofAttendance: index, calendar) }
      }
    }
    diagnostics += findings.diagnostics(file: submission.name)
  }

  private mutating func record(_ content: Results, _ submission: Submission) throws {
    progress.count()
    let key = submission.key
    let isForgotten = content.participant.map(forgottenIDs.contains) ?? false
    guard !isForgotten, !forgotten.contains(results: key) else {
      summary.forgotten += 1
      return
    }
    let clock = calendar.clock
    if today < clock.reading(at: content.savedAt).date {
      diagnostics.append(.savedInFuture(submission.name, calendar.text(content.savedAt)))
    }
    let isNew = try insert(submission)
    let recorded = try results.record(content, file: key, isKnown: !isNew, supervisor: supervisor)
    switch recorded {
    case .told(let novelty): summary.results[novelty, default: 0] += 1
    case .conflict(let conflict): diagnostics.append(.results(submission.name, conflict))
    }
  }

  /// Tells which of the results belong to nobody yet, and how they are attached.
  private mutating func findLoose() throws {
    guard isComplete, files.contains(where: \.isResults) else { return }
    let loose = Dictionary(
      uniqueKeysWithValues: try TaskQueries(database: database).looseResults().map { ($0.key, $0) }
    )
    var told: Set<Data> = []
    var suggestions = Suggestions()
    for submission in files {
      guard let found = loose[submission.key], told.insert(submission.key).inserted else {
        continue
      }
      let known = participants.known
      let near =
        found.owner
        ?? found.participant.flatMap { suggestions.next(for: $0, among: known.sorted()) }
      diagnostics.append(.unattached(submission, found, near: near, commands))
    }
    summary.loose = told.count
  }

  /// Notes in the history that a file was read.
  ///
  /// - Returns: whether it was not noted before.
  @discardableResult private mutating func insert(_ submission: Submission) throws -> Bool {
    let name = submission.name.split(separator: "/").last.map { String($0) } ?? submission.name
    try database.cachedStatement(
      sql: "INSERT INTO file (sha256, act, name, format) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    )
    .execute(arguments: [submission.key, act, name.composed, submission.content.format.rawValue])
    let isNew = database.changesCount > 0
    if isNew { isEmpty = false }
    return isNew
  }
}

// MARK: - Those who were forgotten

extension ImportRun {
  /// Finds out of whom nothing may be recorded: those who were forgotten, under another id too.
  private mutating func findForgotten() throws {
    guard !forgotten.isEmpty else { return }
    for case .attendance(let file) in files.map(\.content) {
      for person in file.participants where isForgotten(person) { forgottenIDs.insert(person.id) }
      for fact in file.attendance where forgotten.contains(id: fact.participant) {
        forgottenIDs.insert(fact.participant)
      }
    }
    for case .results(let results) in files.map(\.content) {
      if let id = results.participant, forgotten.contains(id: id) { forgottenIDs.insert(id) }
    }
    // Other files may speak of them by the new id alone.
    let newIDs = forgottenIDs.filter { !forgotten.contains(id: $0) }
    try forgotten.insert(newIDs.map(ForgottenPeople.id), into: database)
    if !newIDs.isEmpty { isEmpty = false }
  }

  /// Two people may have one address: whoever is known by another id stays.
  private func isForgotten(_ person: Participant) -> Bool {
    forgotten.contains(id: person.id)
      || !participants.known.contains(person.id)
        && forgotten.contains(email: person.email, rpps: person.rpps)
  }

  private func isAllForgotten(_ file: AttendanceFile) -> Bool {
    !forgottenIDs.isEmpty
      && file.participants.allSatisfy { forgottenIDs.contains($0.id) }
      && file.attendance.allSatisfy { forgottenIDs.contains($0.participant) }
  }
}
