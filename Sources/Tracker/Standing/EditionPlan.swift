import Courseware

/// An edition and its course as standing is judged by them.
struct EditionPlan {
  let workshop: Workshop
  let curriculum: Curriculum

  /// When the half-days are, in their order.
  let times: [SessionTimes]

  /// The modules that have questions, in order; a person's scores are in the same.
  let units: [Curriculum.Unit]

  /// The minutes of all half-days.
  let totalMinutes: Int

  /// The commands that concern it.
  let commands: SuggestedCommands

  /// Puts an edition's half-days on the line of time.
  ///
  /// - Throws: a `Diagnostic` if its time zone is unknown here.
  init(
    _ workshop: Workshop,
    _ curriculum: Curriculum,
    commands: SuggestedCommands
  ) throws(Diagnostic) {
    (self.workshop, self.curriculum, self.commands) = (workshop, curriculum, commands)
    let calendar = try SessionCalendar(workshop)
    times = workshop.sessions.map { SessionTimes($0, clock: calendar.clock) }
    units = curriculum.units
    totalMinutes = times.reduce(0) { $0 + $1.minutes }
  }
}

extension Curriculum {
  /// The modules that have questions, in order.
  var units: [Unit] { modules.filter { !$0.questions.isEmpty } }
}
