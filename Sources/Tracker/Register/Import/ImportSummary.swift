public import Courseware

/// What an import has brought, as counts.
public struct ImportSummary: Hashable, Sendable {
  /// How something that was told stands to what was known.
  enum Novelty {
    /// Nothing was known about it.
    case new

    /// Something else was known about it.
    case changed

    /// Just this was known.
    case known
  }

  var participants: [Novelty: Int] = [:]
  var attendance: [Novelty: Int] = [:]
  var results: [Novelty: Int] = [:]
  var surveys: [Novelty: Int] = [:]

  /// How many of the results belong to nobody yet.
  var loose = 0

  /// What was left out, for it is about someone who was forgotten.
  var forgotten = 0

  /// Whether it brought nothing that was not known.
  public var isUnchanged: Bool {
    [participants, attendance, results, surveys].allSatisfy {
      $0[.new] == nil && $0[.changed] == nil
    }
  }

  /// The counts in words, a line for each kind; without a line break at the end.
  public var text: Localized {
    let lines = [
      Self.line("participants", "participants", participants, Self.masculine),
      Self.line("présences", "attendance", attendance, Self.feminine),
      Self.line("résultats", "results", results, Self.masculine),
      looseWords,
      Self.line("réponses au sondage", "survey answers", surveys, Self.feminine),
      forgottenWords,
      isUnchanged ? Localized(fr: "rien de nouveau", en: "nothing new") : nil,
    ]
    .compactMap { $0 }
    return Localized(
      fr: lines.map(\.french).joined(separator: "\n"),
      en: lines.map(\.english).joined(separator: "\n")
    )
  }

  private static func line(
    _ french: String,
    _ english: String,
    _ counts: [Novelty: Int],
    _ words: [(novelty: Novelty, one: String, many: String, english: String)]
  ) -> Localized? {
    let parts = words.compactMap { word in
      counts[word.novelty].map { count in
        (
          french: "\(count) \(count == 1 ? word.one : word.many)",
          english: "\(count) \(word.english)"
        )
      }
    }
    guard !parts.isEmpty else { return nil }
    return Localized(
      fr: "\(french) : " + parts.map(\.french).joined(separator: ", "),
      en: "\(english): " + parts.map(\.english).joined(separator: ", ")
    )
  }

  private static let masculine = [
    (novelty: Novelty.new, one: "nouveau", many: "nouveaux", english: "new"),
    (novelty: Novelty.changed, one: "modifié", many: "modifiés", english: "changed"),
    (novelty: Novelty.known, one: "déjà connu", many: "déjà connus", english: "already known"),
  ]

  private static let feminine = [
    (novelty: Novelty.new, one: "nouvelle", many: "nouvelles", english: "new"),
    (novelty: Novelty.changed, one: "modifiée", many: "modifiées", english: "changed"),
    (novelty: Novelty.known, one: "déjà connue", many: "déjà connues", english: "already known"),
  ]

  private var looseWords: Localized? {
    guard loose > 0 else { return nil }
    return Localized(
      fr: "résultats à rattacher : \(loose)",
      en: "results to be assigned: \(loose)"
    )
  }

  private var forgottenWords: Localized? {
    switch forgotten {
    case 0: nil
    case 1:
      Localized(
        fr: "personnes oubliées : 1 donnée n'est pas enregistrée",
        en: "people forgotten: 1 record is left out"
      )
    default:
      Localized(
        fr: "personnes oubliées : \(forgotten) données ne sont pas enregistrées",
        en: "people forgotten: \(forgotten) records are left out"
      )
    }
  }
}
