import Foundation
import Testing

@testable import Courseware

/// The table of cases that holds the scores of the command and of the pages together.
@Suite struct ScoringTests {
  struct Case: Decodable, Sendable {
    let kind: String
    let correct: [String]
    let wrong: [String]
    let given: [String]

    /// Keys of options that the question had once; a page never gives them.
    let unknown: [String]?

    let points: Int
    let score: Double
    let right: Bool
  }

  @Test func `every answer of the table scores what it says`() throws {
    let file = Repository.root.appending(path: "Tests/Fixtures/scoring.json")
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    #expect(cases.count > 20)
    for (number, row) in cases.enumerated() {
      let options =
        row.correct.map { Question.Option(key: $0, isCorrect: true) }
        + row.wrong.map { Question.Option(key: $0, isCorrect: false) }
      let question = Question(
        name: "a",
        points: row.points,
        answer: row.kind == "single" ? .single(options) : .multiple(options),
        line: 1
      )
      let given = row.given + (row.unknown ?? [])
      #expect(abs(question.score(given: given) - row.score) < 1e-9, "case \(number + 1)")
      #expect(question.isRight(given: given) == row.right, "case \(number + 1)")
    }
  }
}
