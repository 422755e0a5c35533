public import Courseware

/// A list of people of an edition, each with a number that lasts.
public struct Roster: Sendable {
  /// What is wrong or doubtful, sorted for display; with an error among it, there are no bytes.
  public let diagnostics: [Diagnostic]

  /// The file of attendance that `attendance import` reads.
  public let bytes: [UInt8]

  /// What came of the list.
  public let summary: RosterSummary

  /// A file that is read beside the register.
  public struct File: Sendable {
    /// Its name, as the user would type it.
    public let name: String

    /// What it holds.
    public let bytes: [UInt8]

    /// Names what a file holds.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Gives the people of a list their numbers.
  ///
  /// - Parameters:
  ///   - list: the list as a spreadsheet saved it.
  ///   - former: what came of it before, whose numbers stay.
  ///   - register: the register's path, whose numbers stay too, if there is one.
  ///   - course: the course.
  ///   - workshop: the edition.
  ///   - recordedAt: when presences in the list were recorded; nil for the end of each half-day.
  ///   - now: when this is done, for details that are new.
  ///   - commands: the commands that concern the edition.
  /// - Throws: a `Diagnostic` if one of them cannot be read at all.
  public init(
    _ list: File,
    former: File?,
    register: String,
    course: Course,
    workshop: Workshop,
    recordedAt: Instant?,
    now: Instant,
    commands: SuggestedCommands = SuggestedCommands()
  ) throws(Diagnostic) {
    let calendar = try SessionCalendar(workshop)
    let edition = Register.Edition(workshop: workshop.id, course: course.id)
    var known = KnownPeople()
    if try RegisterFile(register).check() {
      known = try Register(register, of: edition).knownPeople()
    }
    var wrong: [Diagnostic] = []
    if let former {
      let reading = ReadEdition(course: course.id, workshop: workshop, clock: calendar.clock)
      let submission = Submission(
        bytes: former.bytes,
        name: former.name,
        edition: reading,
        diagnostics: &wrong
      )
      switch submission?.content {
      case .attendance(let file)?: known.add(file)
      case .results?, .survey?: wrong.append(.notAttendance(former.name))
      case nil: break
      }
    }
    let people = try PeopleList(bytes: list.bytes, file: list.name, sessions: workshop.sessions)
    guard !wrong.hasErrors else {
      (diagnostics, bytes, summary) = (
        (wrong + people.diagnostics).shown(of: list.name), [], .init()
      )
      return
    }
    let run = RosterRun(
      people,
      known,
      calendar: calendar,
      recordedAt: recordedAt,
      now: now,
      commands: commands
    )
    diagnostics = (wrong + run.diagnostics).shown(of: list.name)
    summary = run.summary
    bytes =
      run.diagnostics.hasErrors
      ? []
      : AttendanceText.bytes(
        workshop: workshop.id,
        participants: run.participants,
        attendance: run.attendance
      )
  }
}

extension Diagnostic {
  fileprivate static func notAttendance(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce fichier n'est pas une liste de participants, et serait remplacé",
        en: "this file is not a list of participants, and would be replaced"
      ),
      help: Localized(fr: "donnez un autre --output", en: "give another --output"),
      at: Position(file: file)
    )
  }
}
