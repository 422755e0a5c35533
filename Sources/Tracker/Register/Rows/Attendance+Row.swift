import Courseware
import GRDB

extension Attendance {
  /// Takes a fact out of the register; nil of one that no version of it can hold.
  init?(_ row: Row) {
    guard let status = Status(rawValue: row["status"]) else { return nil }
    self.init(
      participant: row["participant"],
      session: row["session"],
      status: status,
      arrived: (row["arrived"] as Int64?).map(Instant.init(nanoseconds:)),
      left: (row["left"] as Int64?).map(Instant.init(nanoseconds:)),
      evidence: row["evidence"],
      recordedBy: row["recorded_by"],
      recordedAt: Instant(nanoseconds: row["recorded_at"])
    )
  }
}
