import Certificates
import Courseware
import Tracker

/// Puts together what documents say, out of what the register and the course know.
struct DocumentAssembly {
  let report: Report

  /// The day of issue.
  let issued: CalendarDate

  private let firstDay: CalendarDate
  private let lastDay: CalendarDate

  /// Nil of an edition without half-days, of which nothing can be certified.
  init?(_ report: Report, issued: CalendarDate) {
    let days = report.workshop.sessions.map(\.date)
    guard let firstDay = days.min(), let lastDay = days.max() else { return nil }
    (self.report, self.issued) = (report, issued)
    (self.firstDay, self.lastDay) = (firstDay, lastDay)
  }

  /// What is signed.
  func certificate(
    _ right: Entitlement,
    of standing: Standing,
    serial: Serial,
    replaces: Serial? = nil
  ) -> Certificate {
    Certificate(
      serial: serial,
      issuer: report.workshop.organiser.name,
      issued: issued,
      edition: report.workshop.id,
      name: standing.participant.nameAlone,
      kind: right.document,
      title: report.title,
      from: firstDay,
      to: lastDay,
      minutes: standing.minutes,
      score: right.document == .achievement ? right.percent : nil,
      replaces: replaces
    )
  }

  /// What is printed besides.
  func particulars(_ right: Entitlement, of standing: Standing) -> Particulars {
    let (person, organiser) = (standing.participant, report.workshop.organiser)
    return Particulars(
      title: person.title,
      givenName: person.givenName,
      familyName: person.familyName,
      organisation: person.organisation,
      isSelfEmployed: person.practice.map { $0 == .selfEmployed },
      rpps: person.rpps,
      organiser: Particulars.Organiser(
        name: organiser.name,
        address: organiser.address,
        activityNumber: organiser.activityNumber
      ),
      signatory: organiser.signatory.map { Particulars.Signatory(name: $0.name, role: $0.role) },
      place: report.workshop.place,
      action: report.workshop.documents.completion?.action,
      objectives: objectives,
      halfDays: halfDays(of: standing),
      evaluation: evaluation(right)
    )
  }

  /// What the modules that were taught are for, each once; of all lessons, where the half-days name
  /// no modules.
  private var objectives: [String] {
    let named = report.workshop.sessions.flatMap(\.modules).compactMap { report.curriculum[$0] }
    let units = named.isEmpty ? report.curriculum.modules : named
    var seen: Set<String> = []
    return units.flatMap(\.header.objectives).filter { seen.insert($0).inserted }
  }

  private func halfDays(of standing: Standing) -> [Particulars.HalfDay] {
    let (curriculum, trainers) = (report.curriculum, report.workshop.trainers)
    return zip(zip(report.workshop.sessions, report.sessionMinutes), standing.halfDays)
      .map { planned, attended in
        let (session, minutes) = planned
        return Particulars.HalfDay(
          date: session.date.isoText,
          start: session.start.isoText,
          end: session.end.isoText,
          modules: session.modules.map { curriculum[$0]?.header.title ?? $0 },
          trainer: trainers.first { $0.id == session.trainer }?.name,
          plannedMinutes: minutes,
          minutes: attended.minutes
        )
      }
      .sorted { ($0.date, $0.start) < ($1.date, $1.start) }
  }

  private func evaluation(_ right: Entitlement) -> Particulars.Evaluation? {
    guard right.document == .achievement, let percent = right.percent,
      let rule = report.workshop.documents.achievement, let assessment = rule.assessment
    else { return nil }
    return Particulars.Evaluation(
      title: report.curriculum[assessment]?.header.title ?? assessment,
      needed: rule.minimumScore,
      percent: percent,
      isSupervised: right.isSupervised
    )
  }
}
