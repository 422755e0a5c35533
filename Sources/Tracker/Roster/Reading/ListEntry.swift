import Courseware

/// What a row of a list tells of a person.
struct ListEntry: Sendable {
  /// A half-day's cell that is filled in.
  struct Presence: Sendable {
    let session: Session
    let mark: PresenceMark
  }

  /// The row.
  let row: ListTable.Row

  /// What stands in the list's own column of numbers.
  let number: TypedNumber?

  /// The details, without an id and a time; nil for what the list leaves empty or lacks.
  let told: Participant

  /// How the person was at half-days.
  let presences: [Presence]
}
