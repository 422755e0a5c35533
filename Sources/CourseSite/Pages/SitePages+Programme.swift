import Courseware
import Typesetting

extension SitePages {
  /// What the programme's template is given beside the names of every page.
  func programmePage(_ workshop: Workshop?, questionCounts: [Int]) -> [String: TemplateValue] {
    let organiser = workshop?.organiser
    let sessions = workshop?.sessions ?? []
    let trainers = workshop?.trainers ?? []
    return [
      "edition_title": .text(workshop?.title),
      "place": .text(workshop?.place),
      "organiser_name": .text(organiser?.name),
      "organiser_address": .text(organiser?.address),
      "activity_notice": .text(
        organiser?.activityNumber.map { wording.text(.activityNoticePattern, ["number": $0]) }
      ),
      "sessions": .list(sessions.map { sessionItem($0, trainers: trainers) }),
      "has_sessions": .flag(!sessions.isEmpty),
      "calendar_href": .text(sessions.isEmpty || isSingleFile ? nil : CalendarFile.name),
      "trainers": .list(trainers.map { ["name": .text($0.name)] }),
      "has_trainers": .flag(!trainers.isEmpty),
      "total_duration": .text(totalDuration(of: sessions).map(wording.text)),
      "first_module_href": .verbatim(headers.first?.page ?? ""),
      "modules": .list(headers.indices.map { moduleItem($0, questions: questionCounts[$0]) }),
      "audience": .text(course.audience),
      "prerequisites": .text(course.prerequisites),
      "contact": .text(course.contact),
      "disability_contact": .text(course.disabilityContact),
      "rules": .text(course.rules),
      "evaluation_text": .text(evaluation(questionCounts: questionCounts)),
    ]
  }

  private func moduleItem(_ index: Int, questions: Int) -> [String: TemplateValue] {
    let header = headers[index]
    return [
      "href": .verbatim(header.page),
      "title": .text(header.title),
      "number": .verbatim(String(index + 1)),
      "duration": .text(header.duration.map(wording.text)),
      "question_count_text": .text(wording.questionCount(questionsShown(questions, by: header))),
      "objectives": .list(header.objectives.map { ["text": .text($0)] }),
      "has_objectives": .flag(!header.objectives.isEmpty),
    ]
  }

  /// The half-days as a calendar; nil where none is planned, or where it could not be a file beside
  /// the page.
  func calendar(_ workshop: Workshop?) -> CalendarFile? {
    guard let workshop, !isSingleFile else { return nil }
    return CalendarFile(workshop, of: course) { session in
      let trainer = workshop.trainer(of: session)
      let lines = moduleTitles(of: session) + breaks(of: session) + (trainer.map { [$0] } ?? [])
      return lines.joined(separator: "\n")
    }
  }

  private func moduleTitles(of session: Session) -> [String] {
    session.modules.compactMap { id in headers.first { $0.id == id }?.title }
  }

  private func breaks(of session: Session) -> [String] {
    session.breaks.map { span(.breakPattern, $0.start, $0.end) }
  }

  private func sessionItem(_ session: Session, trainers: [Trainer]) -> [String: TemplateValue] {
    let breaks = breaks(of: session)
    return [
      "date_text": .text(session.date.textWithWeekday(in: course.language)),
      "time_text": .text(span(.timePattern, session.start, session.end)),
      "break_text": .text(breaks.isEmpty ? nil : breaks.joined(separator: ", ")),
      "modules_text": .text(moduleTitles(of: session).joined(separator: ", ")),
      "trainer_name": .text(trainers.first { $0.id == session.trainer }?.name),
    ]
  }

  private func span(_ pattern: Wording.Key, _ start: ClockTime, _ end: ClockTime) -> String {
    let language = course.language
    return wording.text(
      pattern,
      ["start": start.text(in: language), "end": end.text(in: language)]
    )
  }

  /// The hours taught where half-days are planned, else what the modules say.
  private func totalDuration(of sessions: [Session]) -> LengthOfTime? {
    let planned = sessions.reduce(0) { $0 + $1.minutes }
    let read = headers.reduce(0) { $0 + ($1.duration?.minutes ?? 0) }
    let minutes = planned > 0 ? planned : read
    return minutes > 0 ? LengthOfTime(minutes: minutes) : nil
  }
}
