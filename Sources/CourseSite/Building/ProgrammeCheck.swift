import Courseware

/// Finds what a workshop's programme should say and does not.
///
/// Trainees are to know before they enrol: objectives, prerequisites, length, dates, evaluation,
/// contacts, access for the disabled (Code du travail, L.6353-8; Qualiopi, indicator 1).
struct ProgrammeCheck {
  private let inputs: CourseInputs

  init(_ inputs: CourseInputs) {
    self.inputs = inputs
  }

  /// A warning for each thing that is missing.
  var diagnostics: [Diagnostic] {
    let course = inputs.course
    let courseFile = inputs.folder + "/course.yml"
    var missing = [
      (course?.audience, "audience"), (course?.prerequisites, "prerequisites"),
      (course?.contact, "contact"), (course?.disabilityContact, "disability_contact"),
      (course?.rules, "rules"),
    ].compactMap { value, key in value == nil ? Self.missing(key, in: courseFile) : nil }
    if let workshop = inputs.workshop, let file = inputs.workshopFile {
      if workshop.place == nil { missing.append(Self.missing("place", in: file)) }
      if workshop.sessions.isEmpty { missing.append(Self.missing("sessions", in: file)) }
      if workshop.trainers.isEmpty { missing.append(Self.missing("trainers", in: file)) }
    }
    for header in inputs.modules.map(\.header) {
      // What is assessed or asked about was taught elsewhere.
      let teaches = header.kind == .lesson
      if teaches, header.objectives.isEmpty {
        missing.append(Self.missing("objectives", in: header.file))
      }
      if header.duration == nil { missing.append(Self.missing("duration", in: header.file)) }
    }
    return missing
  }

  private static func missing(_ key: String, in file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(key) » manque pour que le programme soit complet",
        en: "'\(key)' is missing for the programme to be complete"
      ),
      severity: .warning,
      help: Localized(fr: "ajoutez une ligne « \(key): … »", en: "add a line '\(key): …'"),
      at: Position(file: file)
    )
  }
}
