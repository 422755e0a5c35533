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

  /// The commands that concern it.
  public let commands: SuggestedCommands

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
  public var title: String { workshop.title(of: curriculum.course) }

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
}

extension Register {
  /// Reports on the register's edition.
  ///
  /// - Parameters:
  ///   - curriculum: the course as it is now, by which answers are scored.
  ///   - workshop: the edition as it is now.
  ///   - today: the day by which half-days are still to come, and terms are over.
  ///   - commands: the commands that concern it.
  /// - Returns: the report.
  /// - Throws: a `Diagnostic` if the register cannot be read, or the time zone is unknown here.
  public func report(
    on curriculum: Curriculum,
    of workshop: Workshop,
    today: CalendarDate,
    commands: SuggestedCommands = SuggestedCommands()
  ) throws(Diagnostic) -> Report {
    let plan = try EditionPlan(workshop, curriculum, commands: commands)
    return try read { try Report(plan, today: today, $0) }
  }
}
