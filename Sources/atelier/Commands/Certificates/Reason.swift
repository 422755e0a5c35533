import ArgumentParser
import Courseware
import Tracker

/// Why something is done, as an argument: one line with a word in it at least.
struct Reason: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    let text = argument.composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, text.count <= Limits.personTextCharacters else { return nil }
    self.text = text
  }
}

extension Localized {
  /// Which files were removed, and which cannot be; a line for each.
  static func removal(_ names: (removed: [String], kept: [String])) -> [Localized] {
    names.removed.map { Localized(fr: "supprimé : \($0)", en: "removed: \($0)") }
      + names.kept.map {
        Localized(fr: "à supprimer vous-même : \($0)", en: "remove it yourself: \($0)")
      }
  }

  /// What is left to do once a document counts no longer.
  static func publishWithdrawn(by options: EditionOptions) -> Localized {
    let command = options.commands.publishWithdrawn
    return Localized(fr: "faites-le savoir : \(command)", en: "make it known: \(command)")
  }
}
