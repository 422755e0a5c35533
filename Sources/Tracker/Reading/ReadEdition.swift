public import Courseware

/// The edition that files must belong to.
public struct ReadEdition: Sendable {
  /// The course's id.
  public let course: String

  /// The edition's id.
  public let workshop: String

  /// The half-days by their ids.
  public let sessions: [String: Session]

  /// The clocks by which times without an offset are told.
  public let clock: CivilClock

  /// Names an edition.
  public init(course: String, workshop: Workshop, clock: CivilClock) {
    self.course = course
    self.workshop = workshop.id
    self.clock = clock
    sessions = Dictionary(workshop.sessions.map { ($0.id, $0) }) { first, _ in first }
  }
}
