import Foundation
import Testing

@testable import Courseware
@testable import Tracker

/// The table of cases that holds how the command and the pages mark attempts at assessments.
@Suite struct AttemptsTests {
  struct Table: Decodable {
    let bank: [Asked]
    let cases: [Case]

    static var read: Table {
      get throws {
        let file = Repository.root.appending(path: "Tests/Fixtures/attempts.json")
        return try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
      }
    }
  }

  struct Asked: Decodable {
    let name: String
    let points: Int
    let correct: [String]
    let wrong: [String]

    var markdown: String {
      let options = correct.map { "- [x] \($0)\n" } + wrong.map { "- [ ] \($0)\n" }
      return "## Est-ce \(name) ? {#\(name) points=\(points)}\n\n\(options.joined())\n"
    }
  }

  struct Case: Decodable {
    let what: String

    /// How many questions the assessment draws now; all, where it does not say.
    let draw: Int?

    /// What the attempt says that was drawn, and what was answered, in words.
    let drawn: [String]
    let answers: [String: String]

    let score: Double
    let points: Int
    let missing: Int

    /// Of the questions drawn, how many the bank does not have.
    let gone: Int

    /// Of the others, how many have an answer that names what they no longer have.
    let changed: Int
  }

  @Test func `every attempt of the table is marked as it says`() throws {
    let table = try Table.read
    #expect(table.cases.count > 10)
    for one in table.cases {
      let edition = try edition(table.bank, draws: one.draw)
      try edition.person("1", "Exemple")
      try edition.results(
        "a.json",
        of: "1",
        attempts: [ReportedEdition.Attempt(answers: one.answers, drawn: one.drawn)]
      )
      let scores = try edition.standing("1")?.scores ?? []
      let score = try #require(scores.first { $0.module == "90-fin" })
      #expect(abs(score.reached - one.score) < 1e-9, "\(one.what)")
      #expect(score.points == one.points, "\(one.what)")
      #expect(score.percent == Question.percent(one.score, of: one.points), "\(one.what)")
      #expect(score.missing == one.missing, "\(one.what)")
      #expect(score.leftOut == one.gone + one.changed, "\(one.what)")
      #expect(score.asked == max(one.draw ?? table.bank.count, one.drawn.count - one.gone))
    }
  }

  @Test func `an attempt that does not fit the assessment gives no right by itself, and is told`()
    throws
  {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    try edition.presence("1", "matin")
    try edition.presence("1", "apres-midi")
    try edition.results(
      "a.json",
      of: "1",
      attempts: [
        ReportedEdition.Attempt(
          answers: ["jour": "Mardi", "ciel": "Bleu", "an": "1895"],
          drawn: ["jour", "jour", "ciel", "an"]
        )
      ]
    )
    let right = try #require(
      try edition.standing("1")?.entitlements.first { $0.document == .achievement }
    )
    #expect(right.reasons(edition.curriculum).french == "33 % : il en faut 70")
    let report = try edition.report()
    let task = try #require(report.tasks.first { $0.kind == .attemptsToCheck })
    #expect(
      task.items.map(\.text.french) == [
        "Exemple (1), « Fin » : 2 questions manquent sur 3, comptées fausses ; 2 questions ou options n’y sont plus"
      ]
    )
    #expect(
      task.items.map(\.text.english) == [
        "Exemple (1), “Fin”: 2 questions of 3 are missing, and count as wrong; 2 questions or options are no longer there"
      ]
    )
  }

  @Test func `who answered questions that are gone is told with all others who did`() throws {
    let edition = try edition(try Table.read.bank, draws: 1)
    for number in 1...8 {
      let attempt = ReportedEdition.Attempt(learner: number, answers: [:], drawn: ["partie"])
      try edition.person("\(number)", "Exemple-\(number)")
      try edition.results("\(number).json", of: "\(number)", attempts: [attempt])
    }
    let task = try #require(try edition.report().tasks.first { $0.kind == .attemptsToCheck })
    let first = (1...6).map { "Exemple-\($0) (\($0))" }.joined(separator: ", ")
    let fault = "1 question manque sur 1, comptée fausse ; 1 question ou option n’y est plus"
    #expect(task.items.map(\.text.french) == ["\(first), et 2 de plus, « Fin » : \(fault)"])
  }

  private func edition(_ bank: [Asked], draws draw: Int?) throws -> ReportedEdition {
    let terms = draw.map { "draw: \($0)\n" } ?? ""
    let questions = bank.map(\.markdown).joined()
    return try ReportedEdition(files: [
      "Modules/05-avant.md": "---\ntitle: Avant\n---\nAvant.\n",
      "Modules/90-fin.md": "---\ntitle: Fin\nkind: assessment\n\(terms)---\nFin.\n\n\(questions)",
    ])
  }
}
