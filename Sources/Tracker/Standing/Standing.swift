/// What one participant of an edition did, and what it gives a right to.
public struct Standing: Hashable, Sendable {
  /// Who it is.
  public let participant: Participant

  /// All half-days of the edition, in its order.
  public let halfDays: [HalfDay]

  /// All modules with questions, in the course's order.
  public let scores: [ModuleScore]

  /// The documents that the edition gives, each with whether this person may have it.
  public let entitlements: [Entitlement]

  /// The minutes attended in all half-days.
  public var minutes: Int { halfDays.reduce(0) { $0 + $1.minutes } }
}
