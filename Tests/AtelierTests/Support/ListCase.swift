import Foundation
import Testing

/// A list of people, and what the command makes of it.
struct ListCase: Sendable {
  /// What it is a case of.
  let name: String

  /// The text of the list.
  let list: String

  /// Lists that came before, the oldest first, each on a day of its own.
  var before: [String] = []

  /// What the command is given beside the list.
  var arguments: [String] = []

  /// Has numbers given for the lists one after the other.
  ///
  /// - Returns: what was said of the last one, and what came of it, under the case's name.
  func outcome(english: Bool = false, expecting status: Int32) throws -> String {
    let edition = try SmallEdition(english: english)
    for (day, list) in before.enumerated() {
      try edition.course.write("liste.csv", list)
      let result = try edition.roster("--today", "2026-05-1\(day)")
      #expect(result.status == 0, "\(name): \(result.errors)")
    }
    try edition.course.write("liste.csv", list)
    let before = try edition.course.files()
    let result = try edition.course.atelier(
      ["attendance", "roster", "liste.csv", "--today", "2026-05-20"] + arguments
    )
    #expect(result.status == status, "\(name): \(result.errors)")
    var said = "== \(name)\n\(result.output)\(result.errors)"
    if status == 0 {
      said += try edition.course.text("documents/participants.json")
      #expect(try edition.importing("documents/participants.json").status == 0, "\(name)")
    } else {
      #expect(result.output == "", "\(name)")
      #expect(differences(before, try edition.course.files()) == [], "\(name)")
    }
    return said
  }
}

extension SmallEdition {
  /// Gives numbers for `liste.csv`.
  func roster(_ arguments: String...) throws -> Executable.Result {
    try course.atelier(["attendance", "roster", "liste.csv"] + arguments)
  }

  /// Gives numbers for a list.
  ///
  /// - Returns: the names, with their numbers, in the order of the file.
  func numbers(of list: String, on day: String) throws -> [String] {
    try course.write("liste.csv", list)
    let result = try roster("--today", day)
    #expect(result.status == 0, "\(result.errors)")
    return try numbers()
  }

  /// The numbers that are given, with the names.
  func numbers() throws -> [String] {
    let text = try course.text("documents/participants.json")
    return text.matches(of: /"id": "([^"]+)".*"family_name": "([^"]+)"/)
      .map { "\($0.1) \($0.2)" }
  }
}
