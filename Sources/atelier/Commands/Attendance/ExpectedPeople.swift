import Courseware
import CourseSite
import Tracker

/// Who is expected at an edition, by the register and by files of people who are not in it yet.
struct ExpectedPeople {
  let course: Course
  let workshop: Workshop
  let register: String

  /// Reads them, noting what is wrong with the files.
  ///
  /// - Throws: a `Diagnostic` if the edition has no half-day, or the register cannot be read.
  func read(
    _ files: [String],
    today: CalendarDate,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [Participant] {
    guard !workshop.sessions.isEmpty else { throw .noHalfDays }
    let submissions = try Submission.read(files, of: course, workshop, diagnostics: &diagnostics)
    let work = try Import(
      submissions,
      course: course,
      workshop: workshop,
      isComplete: !diagnostics.hasErrors,
      isRehearsal: true
    )
    let found = try work.people(besides: register, today: today, now: .now)
    // Doubts about presence are told when it is imported.
    diagnostics += found.diagnostics.filter { $0.severity == .error }
    diagnostics = diagnostics.sortedForDisplay
    return found.people
  }
}

extension Diagnostic {
  fileprivate static let noHalfDays = Diagnostic(
    Localized(
      fr: "cette édition n'a pas de demi-journée",
      en: "this edition has no half-day"
    ),
    help: Localized(
      fr: "donnez-les dans workshop.yml, sous « sessions »",
      en: "give them in workshop.yml, under 'sessions'"
    )
  )

  /// Warns that nobody is known, and says what can be done all the same.
  static func nobodyExpected(_ otherwise: Localized) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "personne n'est attendu : il n'y a ni registre ni liste",
        en: "nobody is expected: there is neither a register nor a list"
      ),
      severity: .warning,
      help: Localized(
        fr: "nommez la liste des participants après la commande ; \(otherwise[.french])",
        en: "name the list of participants after the command; \(otherwise[.english])"
      )
    )
  }
}
