import Courseware
import GRDB

/// Two facts that cannot both be true, of which one is recorded already.
struct FactConflict {
  /// A field in which they differ.
  struct Difference {
    let field: String
    let held: Localized?
    let told: Localized?
  }

  /// How they differ.
  let differences: [Difference]

  /// The name of the file that told the recorded one; nil of a correction.
  let source: String?

  /// Compares what is recorded with what is told, by the names of the columns.
  ///
  /// - Returns: nil if they are the same.
  init?(_ held: Row, told: KeyValuePairs<String, DatabaseValue>, text: (Instant) -> Localized) {
    func shown(_ value: DatabaseValue) -> Localized? {
      switch value.storage {
      case .int64(let nanoseconds): text(Instant(nanoseconds: nanoseconds))
      case .string(let text): Localized(fr: text, en: text)
      default: nil
      }
    }
    differences = told.compactMap { field, told in
      let value: DatabaseValue = held[field]
      guard value != told else { return nil }
      return Difference(field: field, held: shown(value), told: shown(told))
    }
    guard !differences.isEmpty else { return nil }
    source = held["source"]
  }

  /// Such as « status : present dans « a.json », absent ici ».
  var text: Localized {
    let place =
      source.map { Localized(fr: "dans « \($0) »", en: "in '\($0)'") }
      ?? Localized(fr: "par une correction", en: "by a correction")
    func words(_ language: Language) -> String {
      let (colon, here, semicolon) =
        language == .french ? (" : ", "ici", " ; ") : (": ", "here", "; ")
      return differences.map { difference in
        let (held, told) = (
          Self.quoted(difference.held, language), Self.quoted(difference.told, language)
        )
        return "\(difference.field)\(colon)\(held) \(place[language]), \(told) \(here)"
      }
      .joined(separator: semicolon)
    }
    return Localized(fr: words(.french), en: words(.english))
  }

  private static func quoted(_ text: Localized?, _ language: Language) -> String {
    switch language {
    case .french: text.map { "« \($0.french) »" } ?? "rien"
    case .english: text.map { "'\($0.english)'" } ?? "nothing"
    }
  }
}
