public import Courseware
import GRDB

/// Files that are to be recorded in a register, all of them or none.
public struct Import: Sendable {
  /// What came of an import.
  public struct Outcome: Sendable {
    /// What is wrong or doubtful, sorted for display; with an error among it, nothing is recorded.
    public let diagnostics: [Diagnostic]

    /// What it has brought.
    public let summary: ImportSummary
  }

  /// How many records are seen to, of how many.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  private let files: [Submission]
  private let supervisor: String?
  private let isComplete: Bool
  private let isRehearsal: Bool
  private let commands: SuggestedCommands
  private let edition: Register.Edition
  private let calendar: SessionCalendar

  /// Takes files that were read as those of an edition.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - course: the course.
  ///   - workshop: the edition.
  ///   - supervisor: who vouches that results among them were given under supervision.
  ///   - isComplete: whether these are all files of the command; without those that could not be
  ///     read, nothing is recorded, and who is unknown is not told.
  ///   - isRehearsal: whether it is only tried, and nothing is recorded.
  ///   - commands: the commands that concern the edition.
  /// - Throws: a `Diagnostic` if the edition's time zone is unknown here, or the supervisor's name
  ///   is none that can be kept.
  public init(
    _ files: [Submission],
    course: Course,
    workshop: Workshop,
    supervisor: String? = nil,
    isComplete: Bool = true,
    isRehearsal: Bool = false,
    commands: SuggestedCommands = SuggestedCommands()
  ) throws(Diagnostic) {
    self.files = files
    self.supervisor = try supervisor?.personText()
    self.isComplete = isComplete
    self.isRehearsal = isRehearsal
    self.commands = commands
    edition = Register.Edition(workshop: workshop.id, course: course.id)
    calendar = try SessionCalendar(workshop)
  }

  /// Records the files in one transaction.
  ///
  /// - Parameters:
  ///   - path: the register; it is made if there is none and something is to be recorded.
  ///   - today: the day after which records are of the future.
  ///   - now: when it is done, for the history.
  ///   - progress: told of what is done.
  /// - Returns: what came of it.
  /// - Throws: a `Diagnostic` if the register cannot be used; it is then as it was.
  public func run(
    into path: String,
    today: CalendarDate,
    now: Instant,
    progress: @escaping Progress = { _, _ in }
  ) throws(Diagnostic) -> Outcome {
    if try RegisterFile(path).check() {
      let register = try Register(path, of: edition)
      return try run(in: register, today: today, now: now, progress: progress)
    }
    // A register is only made for what can be recorded.
    let trial = try run(
      in: try Register(inMemoryFor: edition),
      today: today,
      now: now,
      progress: progress
    )
    if isRehearsal || !isComplete || trial.diagnostics.hasErrors { return trial }
    let register = try Register(path, of: edition, made: true)
    let outcome = try run(in: register, today: today, now: now, isChecked: true)
    let diagnostics = Set(trial.diagnostics).union(outcome.diagnostics)
    return Outcome(
      diagnostics: Array(diagnostics).sortedForDisplay,
      summary: outcome.summary
    )
  }

  /// Records the files in a register that is open.
  func run(
    in register: Register,
    today: CalendarDate,
    now: Instant,
    isChecked: Bool = false,
    progress: @escaping Progress = { _, _ in }
  ) throws(Diagnostic) -> Outcome {
    try register.write { database in
      let run = try record(
        in: database,
        today: today,
        now: now,
        isChecked: isChecked,
        progress: progress
      )
      let isRefused = run.diagnostics.hasErrors || isRehearsal || !isComplete
      let isNothing = run.isEmpty && run.summary.isUnchanged
      let outcome = Outcome(diagnostics: run.diagnostics.sortedForDisplay, summary: run.summary)
      return (outcome, isRefused || isNothing ? .rollback : .commit)
    }
  }

  /// Records the files in a transaction that is open.
  private func record(
    in database: Database,
    today: CalendarDate,
    now: Instant,
    isChecked: Bool = false,
    progress: @escaping Progress
  ) throws -> ImportRun {
    var run = try ImportRun(
      files,
      calendar: calendar,
      supervisor: supervisor,
      isComplete: isComplete,
      commands: commands,
      today: today,
      now: now,
      database: database,
      progress: progress
    )
    try run.recordAll(isChecked: isChecked)
    return run
  }

  /// Tells who takes part, by the register and the files together; nothing is recorded.
  ///
  /// - Parameters:
  ///   - path: the register; there may be none yet.
  ///   - today: the day after which records are of the future.
  ///   - now: when it is done.
  /// - Returns: the people, in the order of lists, and what is wrong or doubtful.
  /// - Throws: a `Diagnostic` if the register cannot be used.
  public func people(
    besides path: String,
    today: CalendarDate,
    now: Instant
  ) throws(Diagnostic) -> (people: [Participant], diagnostics: [Diagnostic]) {
    let isThere = try RegisterFile(path).check()
    let register =
      isThere ? try Register(path, of: edition) : try Register(inMemoryFor: edition)
    return try register.write { database in
      let run = try record(in: database, today: today, now: now) { _, _ in }
      let people = try StandingQueries(database: database).participants()
      return ((people.inListOrder, run.diagnostics.sortedForDisplay), .rollback)
    }
  }
}
