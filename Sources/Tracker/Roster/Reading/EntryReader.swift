import Courseware

/// Reads the rows of a list below its headings, noting what is wrong with their cells.
struct EntryReader {
  /// What is wrong so far.
  private(set) var findings = Findings()

  private let table: ListTable
  private let told: [(column: Int, field: ListField)]
  private let width: Int
  private let sessions: [String: Session]

  init(table: ListTable, headings: ListHeadings, sessions: [Session]) {
    self.table = table
    told = headings.told
    width = headings.width
    self.sessions = Dictionary(sessions.map { ($0.id, $0) }) { first, _ in first }
  }

  /// What a row tells; nil of one that tells of nobody, and of one that is wrong.
  mutating func entry(_ row: ListTable.Row) -> ListEntry? {
    let filled = told.filter { column, _ in
      column < row.cells.count && !row.cells[column].text.trimmingSpace.isEmpty
    }
    // Rows are often numbered ahead of whoever will be written into them.
    guard filled.contains(where: { $0.field != .number }) else { return nil }
    var texts: [ListField: String] = [:]
    for (column, field) in filled {
      let text = row.cells[column].text
      if let fault = CellFault.spoilt(text) {
        note(fault, row, column)
      } else {
        texts[field] = text.trimmingSpace
      }
    }
    noteSurplus(of: row)
    let number = read(.number, texts, row) { text throws(CellFault) in try TypedNumber(text) }
    let person = Participant(
      id: "",
      title: texts[.title],
      givenName: texts[.givenName],
      familyName: texts[.familyName] ?? "",
      email: read(.email, texts, row) { text throws(CellFault) in try CellValue.email(text) },
      organisation: texts[.organisation],
      practice: read(.practice, texts, row) { text throws(CellFault) in
        try CellValue.practice(text)
      },
      rpps: read(.rpps, texts, row) { text throws(CellFault) in try CellValue.rpps(text) },
      updatedAt: nil
    )
    let presences = told.compactMap { presence($0.field, texts, row) }
    checkNames(filled.map(\.field), row)
    guard !person.familyName.isEmpty else { return nil }
    return ListEntry(row: row, number: number ?? nil, told: person, presences: presences)
  }

  private mutating func presence(
    _ field: ListField,
    _ texts: [ListField: String],
    _ row: ListTable.Row
  ) -> ListEntry.Presence? {
    guard case .session(let id) = field, let session = sessions[id] else { return nil }
    let mark = read(field, texts, row) { text throws(CellFault) in
      try PresenceMark(text, of: session)
    }
    return mark.map { ListEntry.Presence(session: session, mark: $0) }
  }

  /// What a cell tells; nil where it is empty, or wrong.
  private mutating func read<Value>(
    _ field: ListField,
    _ texts: [ListField: String],
    _ row: ListTable.Row,
    _ parse: (String) throws(CellFault) -> Value
  ) -> Value? {
    guard let text = texts[field] else { return nil }
    do throws(CellFault) {
      return try parse(text)
    } catch {
      note(error, row, told.first { $0.field == field }?.column ?? 0)
      return nil
    }
  }

  private mutating func note(_ fault: CellFault, _ row: ListTable.Row, _ column: Int) {
    let table = table
    findings.note(fault.kind) {
      table.diagnostic(
        fault.message,
        severity: fault.kind.severity,
        help: fault.help,
        row: row,
        column: column
      )
    }
  }
}

extension EntryReader {
  /// Notes a name that is not there.
  private mutating func checkNames(_ filled: [ListField], _ row: ListTable.Row) {
    for (column, field) in told where !filled.contains(field) {
      switch field {
      case .familyName: note(.noFamilyName, row, column)
      case .givenName: note(.noGivenName, row, column)
      default: break
      }
    }
  }

  /// Notes cells that stand under no heading, most often for a separator in a text.
  private mutating func noteSurplus(of row: ListTable.Row) {
    let surplus = row.cells.dropFirst(width).firstIndex { !$0.text.trimmingSpace.isEmpty }
    if let surplus { note(.surplus, row, surplus) }
  }
}

extension CellFault {
  fileprivate static let noFamilyName = CellFault(
    Localized(fr: "le nom de famille manque", en: "the family name is missing"),
    help: Localized(
      fr: "écrivez-le, ou supprimez la ligne si elle n'est celle de personne",
      en: "write it, or delete the row if it is nobody's"
    )
  )

  fileprivate static let noGivenName = CellFault(
    Localized(fr: "le prénom manque", en: "the given name is missing"),
    severity: .warning,
    help: Localized(
      fr: "écrivez-le, ou supprimez la ligne si elle n'est celle de personne, comme un total",
      en: "write it, or delete the row if it is nobody's, such as a total"
    )
  )

  fileprivate static let surplus = CellFault(
    Localized(
      fr: "cellule au-delà des intitulés : la ligne est sans doute décalée",
      en: "a cell beyond the headings: the row is probably shifted"
    ),
    help: Localized(
      fr: "mettez entre guillemets le texte qui contient un séparateur, ou intitulez la colonne",
      en: "enclose the text that holds a separator in quotation marks, or head the column"
    )
  )
}
