import Courseware

/// How someone was at one half-day, and for how long.
public struct HalfDay: Hashable, Sendable {
  /// The half-day's id.
  public let session: String

  /// How the person was there; nil where nothing is recorded, which is not attended.
  public let status: Attendance.Status?

  /// The minutes attended, without the breaks.
  public let minutes: Int

  /// What proves it, such as a sheet's reference.
  public let evidence: String?

  /// Whether the person was there for a time, and nothing proves it.
  public var lacksEvidence: Bool { minutes > 0 && evidence == nil }

  init(_ attendance: Attendance?, at session: String, _ times: SessionTimes) {
    self.session = session
    status = attendance?.status
    evidence = attendance?.evidence
    switch (attendance?.status, attendance?.arrived, attendance?.left) {
    case (.present, _, _): minutes = times.minutes
    case (.partial, let arrived?, let left?): minutes = times.minutes(from: arrived, to: left)
    default: minutes = 0
    }
  }
}
