import Courseware

/// The report as a table for a spreadsheet; decimal numbers have a comma in French.
public struct ReportCSV: Sendable {
  private let report: Report

  /// Makes a table of a report.
  public init(_ report: Report) {
    self.report = report
  }

  /// The file's bytes.
  public var bytes: [UInt8] {
    CSVTable([head] + report.standings.map(cells)).bytes
  }

  private var language: Language { report.language }

  private func say(_ french: String, _ english: String) -> String {
    Localized(fr: french, en: english)[language]
  }

  private var head: [String] {
    var head = [
      say("Numéro", "Number"), say("Civilité", "Title"), say("Nom", "Family name"),
      say("Prénom", "Given name"), say("E-mail", "E-mail"), say("Structure", "Organisation"),
      "RPPS",
    ]
    for session in report.workshop.sessions {
      head += [session.id, say("\(session.id) (minutes)", "\(session.id) (minutes)")]
      head.append(say("\(session.id) (émargement)", "\(session.id) (evidence)"))
    }
    head += [
      say("Minutes sur \(report.totalMinutes)", "Minutes of \(report.totalMinutes)"),
      say("Part de présence (%)", "Share attended (%)"),
    ]
    for unit in report.units {
      let title = unit.header.title
      head += [say("\(title) (%)", "\(title) (%)")]
      head.append(
        unit.header.assessment == nil
          ? say("\(title) (réponses)", "\(title) (answers)")
          : say("\(title) (surveillée ou déclarée)", "\(title) (supervised or declared)")
      )
    }
    for document in report.documents {
      head += [document.name[language].capitalizedFirst, say("Pourquoi non", "Why not")]
    }
    return head
  }

  private func cells(_ standing: Standing) -> [String] {
    let person = standing.participant
    var cells = [
      person.id, person.title, person.familyName, person.givenName, person.email,
      person.organisation, person.rpps,
    ]
    .map { $0 ?? "" }
    for halfDay in standing.halfDays {
      cells += [halfDay.words[language], "\(halfDay.minutes)", halfDay.evidence ?? ""]
    }
    cells += ["\(standing.minutes)", tenths(standing.minutes, of: report.totalMinutes)]
    for (unit, score) in zip(report.units, standing.scores) {
      cells.append(score.percent.map { "\($0)" } ?? "")
      if unit.header.assessment == nil {
        cells.append(
          say("\(score.answered) sur \(score.asked)", "\(score.answered) of \(score.asked)")
        )
      } else {
        cells.append(score.percent == nil ? "" : score.isSupervised.basis[language])
      }
    }
    for right in standing.entitlements {
      cells += [
        right.isGranted ? say("oui", "yes") : say("non", "no"),
        right.reasons(report.curriculum)[language],
      ]
    }
    return cells
  }

  /// A share in percent with one decimal, rounded down: 74.9 is not three quarters.
  private func tenths(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let (number, tenth) = (1000 * part / whole).quotientAndRemainder(dividingBy: 10)
    return "\(number)\(language == .french ? "," : ".")\(tenth)"
  }
}

extension Bool {
  /// On what a score rests, where this says whether someone vouches for it.
  fileprivate var basis: Localized {
    self
      ? Localized(fr: "surveillée", en: "supervised") : Localized(fr: "déclarée", en: "declared")
  }
}
