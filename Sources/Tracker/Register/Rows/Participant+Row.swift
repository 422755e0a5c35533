import Courseware
import GRDB

extension Participant {
  /// Takes a fact out of the register.
  init(_ row: Row) {
    self.init(
      id: row["id"],
      title: row["title"],
      givenName: row["given_name"],
      familyName: row["family_name"],
      email: row["email"],
      organisation: row["organisation"],
      practice: (row["practice"] as String?).flatMap(Practice.init),
      rpps: row["rpps"],
      updatedAt: (row["updated_at"] as Int64?).map(Instant.init(nanoseconds:))
    )
  }
}
