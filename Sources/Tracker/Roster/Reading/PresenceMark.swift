import Courseware

/// How a list says that somebody was at a half-day.
enum PresenceMark: Hashable, Sendable {
  /// There from beginning to end.
  case present

  /// Not there.
  case absent

  /// Not there, with a reason given.
  case excused

  /// There between two times.
  case from(ClockTime, to: ClockTime)

  /// Reads a cell that is not empty.
  ///
  /// - Throws: a `CellFault` if it is no mark, or times that the half-day does not know.
  init(_ text: String, of session: Session) throws(CellFault) {
    switch text.listWords {
    case "p", "present", "presente", "x", "oui", "yes": self = .present
    case "a", "absent", "absente", "non", "no": self = .absent
    case "e", "excuse", "excusee", "excused": self = .excused
    case "" where ["✓", "✔", "☑", "☒"].contains(text): self = .present
    default:
      guard let (from, to) = Self.times(text) else { throw .noMark(text) }
      guard from < to else { throw .leftBeforeArrival(text) }
      guard from < session.end, session.start < to else { throw .outside(text, session) }
      self = .from(from, to: to)
    }
  }

  /// Reads `9:20-12:30`, `9h20-12h30`, `9 h 20 à 12 h 30`.
  private static func times(_ text: String) -> (ClockTime, ClockTime)? {
    let form = /(\d{1,2}) ?[:h] ?(\d{2})? ?(?:-|–|—|a|to|→) ?(\d{1,2}) ?[:h] ?(\d{2})?/
    guard let match = text.folded.wholeMatch(of: form.asciiOnlyDigits()),
      let from = ClockTime("\(match.1):\(match.2 ?? "00")"),
      let to = ClockTime("\(match.3):\(match.4 ?? "00")")
    else { return nil }
    return (from, to)
  }
}

extension CellFault {
  fileprivate static func noMark(_ text: String) -> CellFault {
    CellFault(
      Localized(
        fr: "« \(text.shortened) » ne dit pas une présence",
        en: "'\(text.shortened)' does not tell of a presence"
      ),
      kind: Localized(fr: "présences illisibles", en: "unknown marks of presence"),
      help: Localized(
        fr: "écrivez P (présent), A (absent), E (excusé) ou 9:20-12:30, ou laissez la cellule vide",
        en: "write P (present), A (absent), E (excused) or 9:20-12:30, or leave the cell empty"
      )
    )
  }

  fileprivate static func leftBeforeArrival(_ text: String) -> CellFault {
    CellFault(
      Localized(
        fr: "« \(text) » : le départ n'est pas après l'arrivée",
        en: "'\(text)': the departure is not after the arrival"
      ),
      kind: Localized(fr: "départs avant l'arrivée", en: "departures before the arrival"),
      help: Localized(fr: "corrigez l'une des deux heures", en: "correct one of the two times")
    )
  }

  fileprivate static func outside(_ text: String, _ session: Session) -> CellFault {
    func span(_ language: Language, _ to: String) -> String {
      "\(session.start.text(in: language)) \(to) \(session.end.text(in: language))"
    }
    return CellFault(
      Localized(
        fr: "« \(text) » est hors de la demi-journée « \(session.id) » (\(span(.french, "à")))",
        en: "'\(text)' is outside the half-day '\(session.id)' (\(span(.english, "to")))"
      ),
      kind: Localized(fr: "heures hors de la demi-journée", en: "times outside the half-day"),
      help: Localized(
        fr: "corrigez les heures, ou mettez-les dans la colonne de leur demi-journée",
        en: "correct the times, or put them into the column of their half-day"
      )
    )
  }
}
