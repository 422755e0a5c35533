import Courseware

/// An edition and its course as standing is judged by them.
struct EditionPlan {
  let workshop: Workshop
  let curriculum: Curriculum

  /// When the half-days are, in their order.
  let times: [SessionTimes]

  /// The clocks at the place.
  let clock: CivilClock

  /// The modules that have questions, in order.
  let units: [Curriculum.Unit]

  /// The minutes of all half-days.
  let totalMinutes: Int

  /// Puts an edition's half-days on the line of time.
  ///
  /// - Throws: a `Diagnostic` if its time zone is unknown here.
  init(_ workshop: Workshop, _ curriculum: Curriculum) throws(Diagnostic) {
    self.workshop = workshop
    self.curriculum = curriculum
    let calendar = try SessionCalendar(workshop)
    clock = calendar.clock
    times = workshop.sessions.map { SessionTimes($0, clock: calendar.clock) }
    units = curriculum.modules.filter { !$0.questions.isEmpty }
    totalMinutes = times.reduce(0) { $0 + $1.minutes }
  }
}
