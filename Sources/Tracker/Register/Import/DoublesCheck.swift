import Courseware
import GRDB

/// People of whom something new was told, who may be known by another id already.
struct DoublesCheck {
  private struct Told {
    let person: Participant
    let file: AttendanceFile
    let index: Int
  }

  private struct Known {
    let id: String
    let name: String?
    let email: String?
    let rpps: String?
  }

  private var told: [Told] = []

  /// Notes that something new was told of someone.
  mutating func note(_ person: Participant, in file: AttendanceFile, at index: Int) {
    told.append(Told(person: person, file: file, index: index))
  }

  /// A warning for each one whose name or address somebody else in the register has.
  func diagnostics(_ database: Database) throws -> [Diagnostic] {
    guard !told.isEmpty else { return [] }
    let known = try Row.fetchAll(
      database,
      // Of two, the one told of first is kept.
      sql: """
        SELECT participant.id, given_name, family_name, email, rpps FROM participant
        JOIN (SELECT id, min(number) AS first FROM participant_fact GROUP BY id) USING (id)
        ORDER BY first
        """
    )
    .map { row in
      Known(
        id: row["id"],
        name: PersonName.key(row["given_name"], row["family_name"]),
        email: (row["email"] as String?)?.lowercased(),
        rpps: row["rpps"]
      )
    }
    let byName = Dictionary(grouping: known.filter { $0.name != nil }) { $0.name }
    let byEmail = Dictionary(grouping: known.filter { $0.email != nil }) { $0.email }
    let ranks = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.id, $0) })
    var seen: Set<[String]> = []
    return told.compactMap { told in
      let id = told.person.id
      guard let rank = ranks[id] else { return nil }
      let person = known[rank]
      func isOther(_ known: Known) -> Bool {
        // Of two numbers that the state has given, each is a person.
        let isSomebodyElse = known.rpps != nil && person.rpps != nil && known.rpps != person.rpps
        return known.id != id && !isSomebodyElse
      }
      let sameName = person.name.flatMap { byName[$0] }?.first(where: isOther)
      let sameEmail = person.email.flatMap { byEmail[$0] }?.first(where: isOther)
      guard let other = sameName ?? sameEmail, seen.insert([id, other.id].sorted()).inserted
      else { return nil }
      let isKept = rank < ranks[other.id] ?? 0
      return told.file.diagnostic(
        Self.message(id: id, other: other.id, isSameName: sameName != nil),
        severity: .warning,
        help: Self.help(kept: isKept ? id : other.id, dropped: isKept ? other.id : id),
        at: .participant(told.index, sameName != nil ? "family_name" : "email")
      )
    }
  }

  private static func message(id: String, other: String, isSameName: Bool) -> Localized {
    isSameName
      ? Localized(
        fr: "\(id) a le nom de \(other) : sans doute la même personne",
        en: "\(id) has the name of \(other): probably the same person"
      )
      : Localized(
        fr: "\(id) a l'adresse e-mail de \(other) : sans doute la même personne",
        en: "\(id) has the e-mail address of \(other): probably the same person"
      )
  }

  private static func help(kept: String, dropped: String) -> Localized {
    Localized(
      fr: "si c'est le cas : atelier attendance merge \(kept) \(dropped)",
      en: "if so: atelier attendance merge \(kept) \(dropped)"
    )
  }
}
