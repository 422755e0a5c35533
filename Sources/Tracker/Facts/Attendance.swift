public import Courseware

/// What one person recorded of another's presence at a half-day.
public struct Attendance: Hashable, Sendable {
  /// How someone was there.
  public enum Status: String, CaseIterable, Sendable {
    /// From beginning to end.
    case present

    /// From `arrived` to `left`.
    case partial

    /// Not there, with a reason given; it is not attended.
    case excused

    /// Not there.
    case absent
  }

  /// The participant's id.
  public var participant: String

  /// The half-day's id.
  public var session: String

  /// How the person was there.
  public var status: Status

  /// When the person came; only of a partial presence.
  public var arrived: Instant?

  /// When the person went; only of a partial presence.
  public var left: Instant?

  /// What proves it, such as a sheet's reference.
  public var evidence: String?

  /// Who recorded it.
  public var recordedBy: String?

  /// When it was recorded: of several facts about one person and half-day, the latest stands.
  public var recordedAt: Instant
}
