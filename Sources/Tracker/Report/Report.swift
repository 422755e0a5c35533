public import Courseware

/// What is known of an edition on a day: what is left to do, who attended and reached what, and
/// who may have which document.
public struct Report: Sendable {
  /// The edition.
  public let workshop: Workshop

  /// Its course.
  public let curriculum: Curriculum

  /// The day.
  public let today: CalendarDate

  /// The minutes taught in each half-day, in the edition's order.
  public let sessionMinutes: [Int]

  /// What is left to do.
  public internal(set) var tasks: [ReportTask]

  /// Everyone's standing, in the order of their names.
  public let standings: [Standing]

  /// How questions were answered, for each module that somebody did.
  public let modules: [ModuleStatistics]

  /// What was learnt between assessments.
  public let gains: [Gain]

  /// What was answered to surveys.
  public let surveys: [SurveyResults]

  /// The minutes taught in all half-days.
  public var totalMinutes: Int { sessionMinutes.reduce(0, +) }

  /// What the edition is called.
  public var title: String { workshop.title ?? curriculum.course.title }

  /// The language in which to speak of it.
  public var language: Language { curriculum.course.language }

  /// The same report, with documents that no longer agree with it among what is left to do.
  ///
  /// The register does not read documents; whoever does says which they are.
  public func noting(_ documents: [ReportTask.Item]) -> Report {
    guard !documents.isEmpty else { return self }
    var report = self
    report.tasks.append(
      ReportTask(
        .documentsOutdated,
        Localized(
          fr: "Documents délivrés qui ne s’accordent plus avec le registre : \(documents.count)",
          en: "Issued documents that no longer agree with the register: \(documents.count)"
        ),
        documents
      )
    )
    return report
  }

  /// The same report, with the same words behind each command, such as ` --register essai.sqlite`.
  public func typing(_ words: String) -> Report {
    guard !words.isEmpty else { return self }
    var report = self
    report.tasks = tasks.map { task in
      let items = task.items.map { item in
        ReportTask.Item(item.text, command: item.command.map { $0 + words })
      }
      return ReportTask(task.kind, task.title, items)
    }
    return report
  }
}

extension Register {
  /// Reports on the register's edition.
  ///
  /// - Parameters:
  ///   - curriculum: the course as it is now, by which answers are scored.
  ///   - workshop: the edition as it is now.
  ///   - today: the day by which half-days are still to come, and terms are over.
  /// - Returns: the report.
  /// - Throws: a `Diagnostic` if the register cannot be read, or the time zone is unknown here.
  public func report(
    on curriculum: Curriculum,
    of workshop: Workshop,
    today: CalendarDate
  ) throws(Diagnostic) -> Report {
    let plan = try EditionPlan(workshop, curriculum)
    return try read { try Report(plan, today: today, $0) }
  }
}
