import Certificates
import Courseware

/// Puts together what documents say, out of what the register and the course know.
struct DocumentAssembly {
  /// What the edition is called.
  let title: String

  /// The day of issue.
  let issued: CalendarDate

  let firstDay: CalendarDate
  let lastDay: CalendarDate

  private let workshop: Workshop
  private let curriculum: Curriculum

  /// Nil of an edition without half-days, of which nothing can be certified.
  init?(_ workshop: Workshop, _ curriculum: Curriculum, issued: CalendarDate) {
    let days = workshop.sessions.map(\.date)
    guard let firstDay = days.min(), let lastDay = days.max() else { return nil }
    (self.workshop, self.curriculum, self.issued) = (workshop, curriculum, issued)
    (self.firstDay, self.lastDay) = (firstDay, lastDay)
    title = workshop.title(of: curriculum.course)
  }

  /// What is signed.
  ///
  /// - Parameters:
  ///   - kind: which document it is.
  ///   - name: the person's name.
  ///   - minutes: the minutes attended.
  ///   - score: the score on which it rests, in percent.
  ///   - serial: what tells it from others.
  ///   - replaces: the serial of the one in whose place it is given.
  /// - Returns: what is to be signed.
  func certificate(
    _ kind: DocumentKind,
    name: String,
    minutes: Int,
    score: Int?,
    serial: Serial,
    replaces: Serial? = nil
  ) -> Certificate {
    Certificate(
      serial: serial,
      issuer: workshop.organiser.name,
      issued: issued,
      edition: workshop.id,
      name: name,
      kind: kind,
      title: title,
      from: firstDay,
      to: lastDay,
      minutes: minutes,
      score: kind == .achievement ? score : nil,
      replaces: replaces
    )
  }

  /// What is printed besides, but for the person.
  ///
  /// - Parameters:
  ///   - minutes: the minutes attended in each half-day, in the edition's order, and those taught.
  ///   - evaluation: how what was learnt was assessed.
  /// - Returns: all but who it is.
  func particulars(
    minutes: [(attended: Int, planned: Int)],
    evaluation: Particulars.Evaluation?
  ) -> Particulars {
    let organiser = workshop.organiser
    return Particulars(
      familyName: "",
      organiser: Particulars.Organiser(
        name: organiser.name,
        address: organiser.address,
        activityNumber: organiser.activityNumber
      ),
      signatory: organiser.signatory.map { Particulars.Signatory(name: $0.name, role: $0.role) },
      place: workshop.place,
      action: workshop.documents.completion?.action,
      objectives: objectives,
      halfDays: zip(workshop.sessions, minutes).map(halfDay)
        .sorted { ($0.date, $0.start) < ($1.date, $1.start) },
      evaluation: evaluation
    )
  }

  /// How what was learnt was assessed; nil where the edition does not assess it.
  func evaluation(percent: Int?, isSupervised: Bool) -> Particulars.Evaluation? {
    guard let percent, let rule = workshop.documents.achievement, let module = rule.assessment
    else { return nil }
    return Particulars.Evaluation(
      title: curriculum[module]?.header.title ?? module,
      needed: rule.minimumScore,
      percent: percent,
      isSupervised: isSupervised
    )
  }

  /// When the edition was held, in words.
  func days(in language: Language) -> String {
    firstDay.text(to: lastDay, in: language)
  }

  /// What the modules that were taught are for, each once; of all modules, where the half-days name
  /// none.
  private var objectives: [String] {
    let named = workshop.sessions.flatMap(\.modules).compactMap { curriculum[$0] }
    let units = named.isEmpty ? curriculum.modules : named
    var seen: Set<String> = []
    return units.flatMap(\.header.objectives).filter { seen.insert($0).inserted }
  }

  private func halfDay(
    _ session: Session,
    _ minutes: (attended: Int, planned: Int)
  ) -> Particulars.HalfDay {
    Particulars.HalfDay(
      date: session.date.isoText,
      start: session.start.isoText,
      end: session.end.isoText,
      modules: session.modules.map { curriculum[$0]?.header.title ?? $0 },
      trainer: workshop.trainer(of: session),
      plannedMinutes: minutes.planned,
      minutes: minutes.attended
    )
  }
}

extension DocumentAssembly {
  /// A document of somebody who attended everything and reached a score.
  func specimen(of kind: DocumentKind, percent: Int) -> (Certificate, Particulars) {
    let minutes = workshop.sessions.map(\.minutes)
    return (
      certificate(
        kind,
        name: "",
        minutes: minutes.reduce(0, +),
        score: workshop.documents.achievement?.assessment.map { _ in percent },
        serial: Rehearsal.serial
      ),
      particulars(
        minutes: minutes.map { ($0, $0) },
        evaluation: kind == .achievement ? evaluation(percent: percent, isSupervised: true) : nil
      )
    )
  }
}
