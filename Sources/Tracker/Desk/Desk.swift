public import Courseware

/// What the desk where people sign in knows of an edition.
public struct Desk: Sendable {
  /// The course.
  public let course: Course

  /// The edition.
  public let workshop: Workshop

  /// Who is expected, in the order of lists.
  public let people: [Participant]

  /// The letter that tells this desk from another one; nil where the page is to ask for it.
  public let letter: String?

  let calendar: SessionCalendar

  /// Prepares a desk.
  ///
  /// - Throws: a `Diagnostic` if the edition's time zone is unknown here.
  public init(
    course: Course,
    workshop: Workshop,
    people: [Participant],
    letter: String?
  ) throws(Diagnostic) {
    self.course = course
    self.workshop = workshop
    self.people = people
    self.letter = letter
    calendar = try SessionCalendar(workshop)
  }

  var title: String { workshop.title(of: course) }
}
