import Courseware
import Typesetting

/// What the template of a document is given.
struct DocumentPage: Sendable {
  let certificate: Certificate
  let particulars: Particulars
  let token: String?
  let code: VerificationCode
  let images: DocumentImages
  let wording: Wording

  init(
    _ document: IssuedDocument,
    code: VerificationCode,
    images: DocumentImages,
    wording: Wording
  ) {
    certificate = document.certificate
    particulars = document.particulars
    token = document.token
    self.code = code
    self.images = images
    self.wording = wording
  }

  /// The values by the names of `schema`.
  func values(styles: [InlineElement]) -> [String: TemplateValue] {
    sheet(styles).merging(person) { $1 }.merging(course) { $1 }.merging(evaluation) { $1 }
      .merging(ending) { $1 }
  }

  private func sheet(_ styles: [InlineElement]) -> [String: TemplateValue] {
    let organiser = particulars.organiser
    let sources = styles.map(\.source).joined(separator: " ")
    let policy = "default-src 'none'; img-src data:; style-src \(sources); base-uri 'none'"
    let notice = organiser.activityNumber.map {
      wording.text(.activityNoticePattern, ["number": $0])
    }
    return [
      "language": .verbatim(wording.language.rawValue),
      "kind": .verbatim(certificate.kind.rawValue),
      "policy": .verbatim(policy),
      "styles": .html(HTML(bytes: styles.flatMap(\.markup.bytes))),
      "document_title": .text("\(name) – \(certificate.name)"),
      "document_name": .text(name),
      "issued_on": .verbatim(certificate.issued.isoText),
      "token": .verbatim(token),
      "is_specimen": .flag(token == nil),
      "logo": .verbatim(images.logo?.address),
      "organiser_name": .text(organiser.name),
      "organiser_address": .text(organiser.address),
      "activity_notice": .text(notice),
    ]
  }

  private var name: String {
    switch certificate.kind {
    case .attendance: wording[.certificateAttendance]
    case .completion: wording[.certificateCompletion]
    case .achievement: wording[.certificateAchievement]
    }
  }

  private var person: [String: TemplateValue] {
    // Some write the title into the name.
    let title = particulars.title.flatMap { certificate.name.hasPrefix($0 + " ") ? nil : $0 }
    let isSelfEmployed = particulars.isSelfEmployed == true
    let isEmployed = particulars.isSelfEmployed == false
    let organisation = particulars.organisation
    return [
      "person_title": .text(title),
      "name": .verbatim(certificate.name),
      "name_size": .verbatim(NameSize(certificate.name).rawValue),
      // Whether someone is employed is said only if it is known.
      "employer": .text(isEmployed ? organisation : nil),
      "organisation": .text(isEmployed ? nil : organisation),
      "is_self_employed": .flag(isSelfEmployed),
      "has_practice": .flag(isSelfEmployed || organisation != nil || particulars.rpps != nil),
      "rpps": .verbatim(particulars.rpps),
    ]
  }

  private var course: [String: TemplateValue] {
    let (from, to) = (certificate.from, certificate.to)
    let (first, last) = (from.text(in: wording.language), to.text(in: wording.language))
    let period =
      from == to
      ? wording.text(.certificateDay, ["day": first])
      : wording.text(.certificatePeriod, ["from": first, "to": last])
    let planned = particulars.halfDays.reduce(0) { $0 + $1.plannedMinutes }
    return [
      "course_title": .text(certificate.title),
      "period": .text(period),
      "place": .text(particulars.place),
      "from": .text(first),
      "to": .text(last),
      "hours_attended": .text(hours(certificate.minutes)),
      "hours_planned": .text(hours(planned)),
      "action": .text(particulars.action),
      "natures": .list(natures),
      "objectives": .list(particulars.objectives.map { ["objective": .text($0)] }),
      "has_objectives": .flag(!particulars.objectives.isEmpty),
      "half_days": .list(particulars.halfDays.map(halfDay)),
      "has_half_days": .flag(!particulars.halfDays.isEmpty),
      // More than two days are set closer, so that four still go on one page.
      "has_many_half_days": .flag(particulars.halfDays.count > 4),
      "has_trainers": .flag(particulars.halfDays.contains { $0.trainer != nil }),
    ]
  }

  /// A box for each nature of the ministry's model, and one more for what is none of them.
  private var natures: [[String: TemplateValue]] {
    let known = particulars.action.flatMap(ActionNature.init(_:))
    let boxes = ActionNature.allCases.map { ($0.rawValue, $0 == known) }
    let other = known == nil ? particulars.action.map { ($0, true) } : nil
    return (boxes + [other].compactMap(\.self)).map {
      ["nature": .text($0.0), "is_ticked": .flag($0.1)]
    }
  }

  private func halfDay(_ halfDay: Particulars.HalfDay) -> [String: TemplateValue] {
    let language = wording.language
    let day = CalendarDate(halfDay.date)?.textWithWeekday(in: language) ?? halfDay.date
    func time(_ text: String) -> String { ClockTime(text)?.text(in: language) ?? text }
    let (start, end) = (time(halfDay.start), time(halfDay.end))
    return [
      "date": .text(day),
      "times": .text(wording.text(.timePattern, ["start": start, "end": end])),
      "trainer": .text(halfDay.trainer),
      "modules": .list(halfDay.modules.map { ["module_title": .text($0)] }),
      "planned": .text(hours(halfDay.plannedMinutes)),
      "attended": .text(hours(halfDay.minutes)),
    ]
  }

  private func hours(_ minutes: Int) -> String { wording.text(LengthOfTime(minutes: minutes)) }

  private var evaluation: [String: TemplateValue] {
    let evaluation = certificate.kind == .achievement ? particulars.evaluation : nil
    let percent = certificate.score ?? evaluation?.percent
    let score = percent.map { percent in
      evaluation?.needed.map { needed in
        wording.text(.certificateScoreNeeded, ["score": "\(percent)", "needed": "\(needed)"])
      } ?? wording.text(.certificateScore, ["score": "\(percent)"])
    }
    return [
      "has_evaluation": .flag(evaluation != nil),
      "evaluation_title": .text(evaluation?.title),
      "evaluation_score": .text(evaluation == nil ? nil : score),
      "is_supervised": .flag(evaluation?.isSupervised == true),
    ]
  }

  private var ending: [String: TemplateValue] {
    [
      "done": .text(done),
      "signatory": .text(particulars.signatory?.name),
      "signatory_role": .text(particulars.signatory?.role),
      "signature": .verbatim(images.signature?.address),
      "stamp": .verbatim(images.stamp?.address),
      "code": .verbatim(code.code.imageAddress),
      "code_target": .verbatim(code.address == nil || token == nil ? nil : code.text),
      "verifier_address": .verbatim(code.address),
      "serial": .verbatim(certificate.serial.grouped),
      "replaced_serial": .verbatim(certificate.replaces?.grouped),
    ]
  }

  /// Where and when it is signed: where the organiser is at home, not where the edition was held.
  private var done: String {
    let date = certificate.issued.text(in: wording.language)
    guard let town = particulars.organiser.address.flatMap(Town.init(of:)) else {
      return wording.text(.certificateDone, ["date": date])
    }
    let place = wording.language == .french ? town.inFrench : town.name
    return wording.text(.certificateDoneAt, ["place": place, "date": date])
  }
}
