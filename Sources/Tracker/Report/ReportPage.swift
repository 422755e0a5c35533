public import Courseware
public import Typesetting

/// The report as one page that stands alone; it loads nothing and runs nothing.
public struct ReportPage: Sendable {
  let report: Report

  /// Makes a page of a report.
  public init(_ report: Report) {
    self.report = report
  }

  /// The page's template.
  public static let name = "report"

  /// The folder of its templates, below that of all templates.
  public static let folder = "attendance"

  /// Its style sheets, by their paths below the folder of all templates.
  public static let styles = [
    "assets/site.css", "assets/table.css", "attendance/report.css", "attendance/charts.css",
    "attendance/print.css",
  ]

  /// What its template is given, with its style sheets in one.
  public func values(styles: HTML) -> [String: TemplateValue] {
    [
      "language": .verbatim(language.rawValue),
      "page_title": .text(say("Rapport · \(report.title)", "Report · \(report.title)")),
      "course_title": .text(report.curriculum.course.title),
      "edition_title": .text(report.title),
      "accent": .verbatim(report.curriculum.course.accent?.css),
      "styles": .html(styles),
      "date_text": .text(
        say("Au \(report.today.text(in: .french))", "On \(report.today.text(in: .english))")
      ),
      "period": .text(period),
      "place": .text(report.workshop.place),
      "privacy_text": .text(Report.privacy[language]),
      "tiles": .list(tiles),
      "tasks": .list(report.tasks.map(values)),
      "has_tasks": .flag(!report.tasks.isEmpty),
    ]
    .merging(attendance) { $1 }
    .merging(documents) { $1 }
    .merging(scores) { $1 }
    .merging(statistics) { $1 }
    .merging(surveys) { $1 }
  }

  var language: Language { report.language }

  func say(_ french: String, _ english: String) -> String {
    Localized(fr: french, en: english)[language]
  }

  /// A share in percent as it is written; a dash of nothing.
  func percent(_ percent: Int?) -> String {
    percent.map { say("\($0) %", "\($0)%") } ?? "–"
  }

  /// A number of people in words.
  func people(_ count: Int) -> String { Localized.people(count)[language] }

  private var period: String? {
    let dates = report.workshop.sessions.map(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    if first == last { return first.textWithWeekday(in: language) }
    return say(
      "du \(first.text(in: .french)) au \(last.text(in: .french))",
      "\(first.text(in: .english)) to \(last.text(in: .english))"
    )
  }

  private var tiles: [[String: TemplateValue]] {
    let attended = report.standings.reduce(0) { $0 + $1.minutes }
    let share = attended.percent(of: report.totalMinutes * report.standings.count)
    let people = (
      "\(report.standings.count)",
      say(
        report.standings.count < 2 ? "participant" : "participants",
        report.standings.count == 1 ? "participant" : "participants"
      )
    )
    let presence = (percent(share), say("des minutes suivies", "of the minutes attended"))
    let documents = report.documents.enumerated().map { index, document in
      let ready = report.standings.count { $0.entitlements[index].isGranted }
      return (
        say("\(ready) sur \(report.standings.count)", "\(ready) of \(report.standings.count)"),
        document.name[language]
      )
    }
    return ([people, presence] + documents).map {
      ["figure": .text($0), "label": .text($1)]
    }
  }

  private func values(_ task: ReportTask) -> [String: TemplateValue] {
    let weight =
      switch task.kind {
      case .documentReady, .documentIssued: "ready"
      case .sessionToCome, .answersLeftOut, .resultsOfOtherBuild, .attemptsBeyondLimit: "notice"
      default: "urgent"
      }
    return [
      "weight": .verbatim(weight),
      "title": .text(task.title[language]),
      "has_items": .flag(!task.items.isEmpty),
      "items": .list(
        task.items.map {
          ["text": .text($0.text[language]), "command": .verbatim($0.command)]
        }
      ),
    ]
  }
}
