public import Courseware

/// What came of a list, as counts.
public struct RosterSummary: Hashable, Sendable {
  /// How many were not known.
  var new = 0

  /// The numbers that were given to them, from the lowest; whoever had one in the list has it still.
  var given: [String] = []

  /// How many were known, of whom the list tells something else.
  var changed = 0

  /// How many were known just so.
  var unchanged = 0

  /// How many have a number and are not in the list.
  var absent = 0

  /// How many presences are in the outcome.
  var attendance = 0

  /// The counts in words, a line for each kind; without a line break at the end.
  public var text: Localized {
    let total = new + changed + unchanged + absent
    let parts = [
      (new, "nouveau", "nouveaux", "new"),
      (changed, "modifié", "modifiés", "changed"),
      (unchanged, "déjà connu", "déjà connus", "already known"),
    ]
    .filter { $0.0 > 0 }
    let french = parts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" } + [absentWords?.french]
    let english = parts.map { "\($0.0) \($0.3)" } + [absentWords?.english]
    let lines = [
      Localized(
        fr: "participants : \(total)" + Self.list(french.compactMap { $0 }),
        en: "participants: \(total)" + Self.list(english.compactMap { $0 })
      ),
      numbers,
      attendance == 0
        ? nil : Localized(fr: "présences : \(attendance)", en: "attendance: \(attendance)"),
    ]
    .compactMap { $0 }
    return Localized(
      fr: lines.map(\.french).joined(separator: "\n"),
      en: lines.map(\.english).joined(separator: "\n")
    )
  }

  private static func list(_ parts: [String]) -> String {
    parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private var absentWords: Localized? {
    switch absent {
    case 0: nil
    case 1:
      Localized(
        fr: "1 qui n'est plus dans la liste et garde son numéro",
        en: "1 who is no longer in the list and keeps the number"
      )
    default:
      Localized(
        fr: "\(absent) qui ne sont plus dans la liste et gardent leur numéro",
        en: "\(absent) who are no longer in the list and keep their numbers"
      )
    }
  }

  private var numbers: Localized? {
    guard let first = given.first, let last = given.last else { return nil }
    guard given.count > 1 else {
      return Localized(fr: "numéro donné : \(first)", en: "number given: \(first)")
    }
    return Localized(
      fr: "numéros donnés : de \(first) à \(last)",
      en: "numbers given: \(first) to \(last)"
    )
  }
}
