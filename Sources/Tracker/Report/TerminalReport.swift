import Courseware

/// The report as a terminal shows it: first what is left to do, then a line for each person.
public struct TerminalReport: Sendable {
  private let report: Report
  private let width: Int

  /// Sets a report for a terminal.
  ///
  /// - Parameters:
  ///   - report: what is known.
  ///   - width: the terminal's columns.
  public init(_ report: Report, width: Int) {
    (self.report, self.width) = (report, width)
  }

  /// All of it, with a line feed at its end.
  public var text: String {
    let parts = [head, tasks, table, reminder]
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var language: Language { report.language }

  private func say(_ french: String, _ english: String) -> String {
    Localized(fr: french, en: english)[language]
  }

  private var head: [String] {
    [
      report.title.printable,
      say("Au \(report.today.text(in: .french))", "On \(report.today.text(in: .english))") + " · "
        + Localized.participants(report.standings.count)[language],
    ]
  }

  private var tasks: [String] {
    let title = say("À FAIRE", "LEFT TO DO")
    guard !report.tasks.isEmpty else {
      return [title, say("Rien : tout est en ordre.", "Nothing: all is in order.")]
    }
    return [title]
      + report.tasks.flatMap { task in
        wrapped(task.title[language], first: "• ", next: "  ")
          + task.items.flatMap { item in
            wrapped(item.text[language], first: "    ", next: "      ")
              + (item.command.map { ["      → " + $0.printable] } ?? [])
          }
      }
  }

  /// A text in lines of the terminal's width, broken at spaces.
  private func wrapped(_ text: String, first: String, next: String) -> [String] {
    var (lines, line) = ([String](), first)
    var isEmpty = true
    for word in text.printable.holdingSigns.split(separator: " ") {
      if !isEmpty, line.columns + 1 + String(word).columns > width {
        lines.append(line)
        (line, isEmpty) = (next, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  private var table: [String] {
    guard !report.standings.isEmpty else {
      return [say("Aucun participant n’est enregistré.", "No participant is recorded.")]
    }
    return TerminalTable(columns: columns, rows: report.standings.map(cells)).lines(width: width)
      + legend
  }

  private var columns: [TerminalTable.Column] {
    var columns = [
      TerminalTable.Column(title: say("Nom", "Name"), least: 12),
      TerminalTable.Column(title: say("N°", "No.")),
    ]
    columns += report.workshop.sessions.map {
      TerminalTable.Column(title: $0.id.printable.cut(to: 10), isNumeric: true, rank: 2)
    }
    columns.append(
      .init(title: say("sur \(report.totalMinutes)", "of \(report.totalMinutes)"), isNumeric: true)
    )
    columns += report.assessments.map {
      TerminalTable.Column(title: $0.header.title.printable.cut(to: 12), isNumeric: true, rank: 1)
    }
    return columns + report.documents.map { .init(title: $0.sign[language]) }
  }

  private func cells(_ standing: Standing) -> [String] {
    [standing.participant.listedName.printable, standing.participant.id.printable]
      + standing.halfDays.map { $0.sign[language] } + ["\(standing.minutes)"]
      + report.assessments.map { unit in
        let score = standing.scores.first { $0.module == unit.header.id }
        return score?.percent.map {
          say("\($0) %", "\($0)%") + (score?.isSupervised ?? false ? "*" : "")
        }
          ?? "–"
      } + standing.entitlements.map { $0.isGranted ? "✓" : "–" }
  }

  private var legend: [String] {
    let documents = report.documents.map { "\($0.sign[language]) = \($0.name[language])" }
    let signs = say(
      "Minutes de présence ; exc. = excusé, abs. = absent, ? = rien n’est relevé ; * = évaluation"
        + " surveillée, les autres sont déclarées",
      "Minutes attended; exc. = excused, abs. = absent, ? = nothing recorded; * = supervised"
        + " assessment, the others are declared"
    )
    let legend = ([signs] + documents).joined(separator: say(" ; ", "; "))
    return [""] + wrapped(legend, first: "", next: "")
  }

  private var reminder: [String] { wrapped(Report.privacy[language], first: "", next: "") }
}

extension String {
  /// The text with no-break spaces where French has a space that no line ends at.
  fileprivate var holdingSigns: String {
    [";", ":", "»", "%"].reduce(replacing("« ", with: "«\u{A0}")) {
      $0.replacing(" " + $1, with: "\u{A0}" + $1)
    }
  }
}
