import Courseware
import Typesetting

/// What the page says of each person.
extension ReportPage {
  private typealias Values = [String: TemplateValue]

  var attendance: [String: TemplateValue] {
    [
      "has_people": .flag(!report.standings.isEmpty),
      "minutes_heading": .text(
        say("Minutes sur \(report.totalMinutes)", "Minutes of \(report.totalMinutes)")
      ),
      "sessions": .list(
        report.workshop.sessions.map {
          [
            "session_id": .verbatim($0.id),
            "session_date": .text(
              "\($0.date.text(in: language)), \($0.start.text(in: language))–\($0.end.text(in: language))"
            ),
          ]
        }
      ),
      "people": .list(report.standings.map(row)),
      "statuses": .list(statuses.map { values(of: $0) }),
    ]
  }

  private func row(_ standing: Standing) -> Values {
    person(standing).merging([
      "half_days": .list(
        standing.halfDays.map { halfDay in
          let minutes =
            halfDay.minutes > 0 ? say("\(halfDay.minutes) min", "\(halfDay.minutes) min") : nil
          let unproved = halfDay.lacksEvidence ? say(", sans émargement", ", without evidence") : ""
          return values(of: halfDay.status).merging(
            ["half_minutes": .text(minutes.map { $0 + unproved })]
          ) { $1 }
        }
      ),
      "minutes_text": .text(
        "\(standing.minutes) · "
          + percent(report.totalMinutes > 0 ? 100 * standing.minutes / report.totalMinutes : nil)
      ),
      "percent": .verbatim("\(100 * standing.minutes / max(1, report.totalMinutes))"),
      "meter_class": .verbatim(""),
    ]) { $1 }
  }

  private func person(_ standing: Standing) -> Values {
    [
      "name": .verbatim(standing.participant.listedName),
      "number": .verbatim(standing.participant.id),
    ]
  }

  private var statuses: [Attendance.Status?] { Attendance.Status.allCases + [nil] }

  private func values(of status: Attendance.Status?) -> Values {
    let sign =
      switch status {
      case .present: "✓"
      case .partial: "◐"
      case .excused: say("E", "E")
      case .absent: "✕"
      case nil: "?"
      }
    return [
      "status": .verbatim(status?.rawValue ?? "unrecorded"),
      "sign": .verbatim(sign),
      "status_words": .text(status.words[language]),
    ]
  }

  var documents: [String: TemplateValue] {
    [
      "has_documents": .flag(!report.documents.isEmpty && !report.standings.isEmpty),
      "documents": .list(
        report.documents.map {
          [
            "document_name": .text($0.name[language].capitalizedFirst),
            "document_rule": .text(rule(of: $0)),
          ]
        }
      ),
      "rights": .list(
        report.standings.map { standing in
          person(standing).merging([
            "verdicts": .list(
              standing.entitlements.map { right in
                [
                  "verdict_class": .verbatim(right.isGranted ? "yes" : "no"),
                  "verdict_text": .text(right.isGranted ? say("oui", "yes") : say("non", "no")),
                  "verdict_reason": .text(
                    right.isGranted
                      ? right.basis(minutes: standing.minutes)[language]
                      : right.reasons(report.curriculum)[language]
                  ),
                ]
              }
            )
          ]) { $1 }
        }
      ),
    ]
  }

  /// What a document asks for, in words.
  private func rule(of document: DocumentKind) -> String {
    let rules = report.workshop.documents
    let share =
      switch document {
      case .attendance: rules.attendance?.minimumAttendance
      case .completion: rules.completion?.minimumAttendance
      case .achievement: rules.achievement?.minimumAttendance
      }
    let least = max(1, share?.least(of: report.totalMinutes) ?? 1)
    let minutes =
      least == 1
      ? say("au moins une minute", "one minute at least")
      : say("au moins \(least) minutes", "\(least) minutes at least")
    guard document == .achievement, let rule = rules.achievement, rule.assessment != nil else {
      return minutes
    }
    let score =
      rule.minimumScore.map { say("\($0) % à l’évaluation", "\($0)% in the assessment") }
      ?? say("l’évaluation finie", "the assessment finished")
    let supervised = rule.supervised ? say(" surveillée", ", supervised") : ""
    return "\(minutes), \(score)\(supervised)"
  }

  var scores: [String: TemplateValue] {
    [
      "has_scores": .flag(!report.standings.isEmpty && !report.units.isEmpty),
      "units": .list(report.units.map { ["unit_title": .text($0.header.title)] }),
      "marks": .list(
        report.standings.map { standing in
          let scores = zip(report.units, standing.scores).map(values)
          return person(standing).merging(["scores": .list(scores)]) { $1 }
        }
      ),
    ]
  }

  private func values(_ unit: Curriculum.Unit, _ score: ModuleScore) -> Values {
    let pass = unit.header.assessment?.pass
    let judgement =
      pass.map { pass in (score.percent ?? 0) >= pass ? "enough" : "short" } ?? ""
    return [
      "is_known": .flag(score.percent != nil),
      "score_text": .text(percent(score.percent)),
      "percent": .verbatim("\(score.percent ?? 0)"),
      "meter_class": .verbatim(judgement),
      "score_note": .text(note(unit, score)),
    ]
  }

  private func note(_ unit: Curriculum.Unit, _ score: ModuleScore) -> String {
    guard unit.header.assessment != nil else {
      return say("\(score.answered) sur \(score.asked)", "\(score.answered) of \(score.asked)")
    }
    guard score.attempts > 0 else { return say("pas passée", "not taken") }
    let attempts =
      score.attempts == 1
      ? say("1 essai", "1 attempt") : say("\(score.attempts) essais", "\(score.attempts) attempts")
    let basis = score.isSupervised ? say("surveillée", "supervised") : say("déclarée", "declared")
    let doubt = score.fits ? "" : say(", à vérifier", ", to be checked")
    return "\(attempts), \(basis)\(doubt)"
  }
}
