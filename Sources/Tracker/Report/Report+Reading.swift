import Courseware
import GRDB

extension Report {
  /// Puts together what a register says of an edition.
  init(_ plan: EditionPlan, today: CalendarDate, _ database: Database) throws {
    let queries = StandingQueries(database: database)
    let attendance = try queries.attendance()
    let sheets = try queries.answerSheets()
    let rules = EntitlementRules(plan, today: today)
    let held = try DocumentQueries(database: database).held()
    var scoring = Scoring(plan)
    var tally = CourseTally(plan)
    let people = try queries.participants()
    let standings = people.inListOrder.map { person in
      let sheet = sheets[person.id] ?? AnswerSheet()
      let scores = scoring.scores(of: sheet)
      tally.add(sheet, &scoring)
      let halfDays = zip(plan.workshop.sessions, plan.times).map { session, times in
        HalfDay(attendance[person.id]?[session.id], at: session.id, times)
      }
      let minutes = halfDays.reduce(0) { $0 + $1.minutes }
      let entitlements = rules.entitlements(minutes: minutes, scores: scores).map { right in
        var right = right
        right.isIssued = held[person.id]?.contains(right.document.rawValue) ?? false
        return right
      }
      return Standing(
        participant: person,
        halfDays: halfDays,
        scores: scores,
        entitlements: entitlements
      )
    }
    let surveys = try SurveyQueries(database: database).responses()
    workshop = plan.workshop
    curriculum = plan.curriculum
    commands = plan.commands
    self.today = today
    sessionMinutes = plan.times.map(\.minutes)
    self.standings = standings
    modules = tally.modules
    gains = tally.gains
    self.surveys = plan.curriculum.modules.compactMap { unit in
      surveys[unit.header.id].map { SurveyResults(of: unit, $0) }
    }
    tasks = try TaskList(
      plan: plan,
      today: today,
      standings: standings,
      people: people,
      attendance: attendance,
      queries: TaskQueries(database: database)
    )
    .tasks
  }
}
