import Courseware

/// What is left to do for an edition, the most urgent first.
struct TaskList {
  let plan: EditionPlan
  let today: CalendarDate
  let standings: [Standing]

  /// Who takes part, from the one told of first to the last.
  let people: [Participant]

  /// What stands of attendance, by person and half-day.
  let attendance: [String: [String: Attendance]]

  let queries: TaskQueries

  /// The half-days that were or are held by now, each with its place in the edition.
  var held: [(index: Int, session: Session)] {
    plan.workshop.sessions.enumerated().filter { $0.element.date <= today }
      .map { ($0.offset, $0.element) }
  }

  /// All of it.
  var tasks: [ReportTask] {
    get throws {
      let looseResults = try queries.looseResults()
      return [
        sessionsToCome, attendanceMissing, evidenceMissing, attendanceOfNobody,
        attendanceOfNoSession, resultsToAttach(looseResults),
        probableDoubles, attemptsToCheck, attemptsBeyondLimit, answersLeftOut,
        try resultsOfOtherBuilds,
      ]
      .compactMap { $0 } + documents + [try retentionOver].compactMap { $0 }
    }
  }
}
