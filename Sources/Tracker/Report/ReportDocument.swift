import Courseware

/// The report as it is in JSON, where keys are in snake case.
struct ReportDocument: Encodable {
  struct Session: Encodable {
    let id: String
    let date: String
    let minutes: Int
  }

  struct Task: Encodable {
    struct Item: Encodable {
      let text: String
      let command: String?
    }

    let kind: String
    let text: String
    let items: [Item]
  }

  let format = "atelier-report"
  let version = 1
  let course: String
  let workshop: String
  let build: String
  let today: String
  let minutes: Int
  let sessions: [Session]
  let tasks: [Task]
  let participants: [PersonDocument]
  let modules: [ModuleDocument]
  let gains: [GainDocument]
  let surveys: [SurveyDocument]

  init(_ report: Report) {
    let language = report.language
    course = report.curriculum.course.id
    workshop = report.workshop.id
    build = report.curriculum.build
    today = report.today.isoText
    minutes = report.totalMinutes
    sessions = zip(report.workshop.sessions, report.sessionMinutes).map {
      Session(id: $0.id, date: $0.date.isoText, minutes: $1)
    }
    tasks = report.tasks.map { task in
      Task(
        kind: task.kind.rawValue,
        text: task.title[language],
        items: task.items.map { .init(text: $0.text[language], command: $0.command) }
      )
    }
    participants = report.standings.map { PersonDocument($0, in: report) }
    modules = report.modules.map(ModuleDocument.init)
    gains = report.gains.map(GainDocument.init)
    surveys = report.surveys.map(SurveyDocument.init)
  }
}
