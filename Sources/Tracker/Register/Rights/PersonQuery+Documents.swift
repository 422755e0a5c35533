import GRDB

extension PersonQuery {
  /// What was issued, in order.
  func documents() throws -> [PersonExport.Document] {
    try rows(
      """
      SELECT document.*, date, replaced_by, reason, act.kind AS act_kind, act.at
      FROM document LEFT JOIN withdrawal USING (serial) JOIN act ON act.number = document.act
      WHERE participant IN (…) ORDER BY document.number
      """
    )
    .map { row in
      PersonExport.Document(
        participant: row["participant"],
        serial: row["serial"],
        kind: row["kind"],
        token: row["token"],
        particulars: try row.decoded("particulars"),
        withdrawal: (row["date"] as String?).map { date in
          PersonExport.Withdrawal(date: date, reason: row["reason"], replacedBy: row["replaced_by"])
        },
        source: PersonExport.Source(act: row["act_kind"], at: row.time("at") ?? "", file: nil)
      )
    }
  }
}
