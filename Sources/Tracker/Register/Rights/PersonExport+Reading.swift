import Courseware
import Foundation
import GRDB

extension PersonExport {
  /// Gathers what is held on the person who has an id.
  init(_ id: String, edition: Register.Edition, from database: Database) throws {
    let people = try People(database)
    try people.require(id, in: database)
    let ids = people.all(id)
    let query = PersonQuery(database: database, ids: ids)
    workshop = edition.workshop
    course = edition.course
    self.ids = ids
    participants = try query.rows(
      """
      SELECT fact.*, act.kind, act.at, file.name FROM participant_fact AS fact
        JOIN act ON act.number = fact.act LEFT JOIN file ON file.sha256 = fact.file
      WHERE fact.id IN (…) ORDER BY fact.number
      """
    )
    .map { row in
      let person = Participant(row)
      return Details(
        id: person.id,
        title: person.title,
        givenName: person.givenName,
        familyName: person.familyName,
        email: person.email,
        organisation: person.organisation,
        practice: person.practice?.rawValue,
        rpps: person.rpps,
        updatedAt: person.updatedAt?.text,
        source: Source(row)
      )
    }
    attendance = try query.rows(
      """
      SELECT fact.*, act.kind, act.at, file.name FROM attendance_fact AS fact
        JOIN act ON act.number = fact.act JOIN file ON file.sha256 = fact.file
      WHERE fact.participant IN (…) ORDER BY fact.number
      """
    )
    .map { row in
      Presence(
        participant: row["participant"],
        session: row["session"],
        status: row["status"],
        arrived: row.time("arrived"),
        left: row.time("left"),
        evidence: row["evidence"],
        recordedBy: row["recorded_by"],
        recordedAt: row.time("recorded_at") ?? "",
        source: Source(row)
      )
    }
    results = try query.results()
    merges = try query.rows(
      """
      SELECT merge.*, act.at FROM merge JOIN act ON act.number = merge.act
      WHERE kept IN (…) ORDER BY merge.act
      """
    )
    .map { Merge(kept: $0["kept"], dropped: $0["dropped"], at: $0.time("at") ?? "") }
    documents = try query.documents()
  }
}

extension PersonExport.Source {
  init(_ row: Row) {
    self.init(act: row["kind"], at: row.time("at") ?? "", file: row["name"])
  }
}
