import Courseware

/// Finds modules whose sources were read too long ago.
struct SourcesCheck {
  private let inputs: CourseInputs
  private let today: CalendarDate

  init(_ inputs: CourseInputs, today: CalendarDate) {
    self.inputs = inputs
    self.today = today
  }

  /// A warning for each module whose sources are older than 12 months.
  var diagnostics: [Diagnostic] {
    inputs.modules.compactMap { module in
      guard let date = module.header.sourcesAsOf, date < today.yearBefore else { return nil }
      return module.header.warning(
        Localized(
          fr: "les sources ont été lues il y a plus de douze mois",
          en: "the sources were read more than twelve months ago"
        ),
        help: Localized(
          fr: "relisez-les, corrigez le module, puis mettez la date du jour",
          en: "read them again, correct the module, then put today's date"
        ),
        at: "sources_as_of",
        in: module.head
      )
    }
  }
}
