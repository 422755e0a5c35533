import Courseware
import GRDB

/// People of whom something new was told, who may be known by another id already.
struct DoublesCheck {
  private struct Place {
    let file: AttendanceFile
    let index: Int
    let order: Int
  }

  private var places: [String: Place] = [:]

  /// Notes that something new was told of someone.
  mutating func note(_ person: Participant, in file: AttendanceFile, at index: Int) {
    guard places[person.id] == nil else { return }
    places[person.id] = Place(file: file, index: index, order: places.count)
  }

  /// A warning for each two who are probably one, where something new was told of one of them.
  func diagnostics(
    _ database: Database,
    _ commands: SuggestedCommands
  ) throws -> [Diagnostic] {
    guard !places.isEmpty else { return [] }
    let people = try StandingQueries(database: database).participants()
    return ProbableDouble.all(among: people).compactMap { double in
      let (kept, dropped) = (double.kept.id, double.dropped.id)
      let told = [kept, dropped].compactMap { id in places[id].map { (id: id, place: $0) } }
        .min { $0.place.order < $1.place.order }
      guard let told else { return nil }
      let merge = commands.merge(dropped, into: kept)
      return told.place.file.diagnostic(
        Self.message(told.id, told.id == kept ? dropped : kept, double.sign),
        severity: .warning,
        help: Localized(fr: "si c'est le cas : \(merge)", en: "if so: \(merge)"),
        at: .participant(told.place.index, double.sign.field)
      )
    }
  }

  private static func message(
    _ id: String,
    _ other: String,
    _ sign: ProbableDouble.Sign
  ) -> Localized {
    let what =
      switch sign {
      case .rpps: Localized(fr: "le numéro RPPS", en: "the RPPS number")
      case .email: Localized(fr: "l'adresse e-mail", en: "the e-mail address")
      case .name: Localized(fr: "le nom", en: "the name")
      }
    return Localized(
      fr: "\(id) a \(what.french) de \(other) : sans doute la même personne",
      en: "\(id) has \(what.english) of \(other): probably the same person"
    )
  }
}

extension ProbableDouble.Sign {
  /// Where a file says it.
  fileprivate var field: String {
    switch self {
    case .rpps: "rpps"
    case .email: "email"
    case .name: "family_name"
    }
  }
}
