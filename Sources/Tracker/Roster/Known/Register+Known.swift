import Courseware
import GRDB

extension Register {
  /// All that the register knows of people and of who was there.
  func knownPeople() throws(Diagnostic) -> KnownPeople {
    try read { database in
      let aliases = try People(database)
      let forgotten = try ForgottenPeople(database)
      var known = KnownPeople(
        kept: { aliases.kept($0) },
        isForgotten: { forgotten.contains(id: $0) }
      )
      for row in try Row.fetchAll(
        database,
        sql: "SELECT * FROM participant_fact ORDER BY number"
      ) {
        known.add(Participant(row))
      }
      for row in try Row.fetchAll(database, sql: "SELECT * FROM attendance_fact ORDER BY number") {
        if let fact = Attendance(row) { known.add(fact, isFormer: false) }
      }
      return known
    }
  }
}
