import Courseware

/// The edition whose files are read.
struct FuzzedEdition: Sendable {
  let course: Course
  let workshop: Workshop
  let clock: CivilClock

  /// The day after it.
  let today = CalendarDate(year: 2026, month: 6, day: 10)
  let now = Instant(seconds: 1_781_100_000)

  init(course: String, workshop: String) throws {
    let names = (course: "course.yml", workshop: "workshop.yml")
    var diagnostics: [Diagnostic] = []
    let read = (
      course: Course(
        yaml: SourceText(file: names.course, text: "id: \(course)\ntitle: Essai\nlanguage: fr\n"),
        diagnostics: &diagnostics
      ),
      workshop: Workshop(
        yaml: SourceText(file: names.workshop, text: Self.sessions(of: workshop)),
        moduleIDs: [],
        lessonIDs: [],
        diagnostics: &diagnostics
      )
    )
    guard let course = read.course, let workshop = read.workshop,
      let clock = CivilClock(zone: workshop.timezone)
    else { throw Checkout.Fault(diagnostics) }
    (self.course, self.workshop, self.clock) = (course, workshop, clock)
  }

  private static func sessions(of workshop: String) -> String {
    """
    id: \(workshop)
    organiser: { name: Fédération exemple }
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30" }
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30" }
    """
  }
}
