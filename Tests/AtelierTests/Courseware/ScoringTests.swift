import Foundation
import Testing

@testable import Courseware

/// The table of cases that holds the scores of the command and of the pages together.
@Suite struct ScoringTests {
  struct Case: Decodable, Sendable {
    let kind: String
    let correct: [String]?
    let wrong: [String]?
    let gaps: [Gap]?
    let given: [String]

    /// Keys of options that the question had once; a page never gives them.
    let unknown: [String]?

    let points: Int
    let score: Double
    let right: Bool

    var answer: Question.Answer? {
      let correct = correct ?? []
      let options =
        correct.map { Question.Option(key: $0, isCorrect: true, text: "") }
        + (wrong ?? []).map { Question.Option(key: $0, isCorrect: false, text: "") }
      return switch kind {
      case "single": .single(options)
      case "multiple": .multiple(options)
      case "ordering": .ordering(correct)
      case "matching":
        .matching(
          correct.map { $0.split(separator: ":").map(String.init) }.map {
            Question.Pair(left: $0[0], right: $0[1])
          }
        )
      case "gaps": .gaps((gaps ?? []).map(\.gap))
      default: nil
      }
    }
  }

  struct Gap: Decodable, Sendable {
    let accepted: [AnswersTests.Answer]?
    let option: String?
    let others: [String]?

    var gap: Question.Gap {
      guard let option else { return .typed((accepted ?? []).map(\.accepted)) }
      return .choice(
        [Question.Option(key: option, isCorrect: true, text: "")]
          + (others ?? []).map { Question.Option(key: $0, isCorrect: false, text: "") }
      )
    }
  }

  private static var table: Data {
    get throws {
      try Data(contentsOf: Repository.root.appending(path: "Tests/Fixtures/scoring.json"))
    }
  }

  @Test func `every answer of the table scores what it says`() throws {
    let cases = try JSONDecoder().decode([Case].self, from: Self.table)
    #expect(Set(cases.map(\.kind)).count == 5)
    for (number, row) in cases.enumerated() {
      let answer = try #require(row.answer)
      let question = Self.question(answer, points: row.points)
      let given = row.given + (row.unknown ?? [])
      #expect(abs(question.score(given: given) - row.score) < 1e-9, "case \(number + 1)")
      #expect(question.isRight(given: given) == row.right, "case \(number + 1)")
    }
  }

  @Test func `the key of a question says what the table does`() throws {
    let cases = try JSONDecoder().decode([Case].self, from: Self.table)
    let rows = try #require(try JSONSerialization.jsonObject(with: Self.table) as? [NSDictionary])
    for (row, typed) in zip(cases, rows) {
      let key = Data(Self.question(try #require(row.answer), points: 1).key)
      var expected: [String: Any] = ["kind": row.kind]
      expected["correct"] = typed["gaps"] ?? typed["correct"]
      expected["wrong"] = typed["wrong"]
      #expect(
        try JSONSerialization.jsonObject(with: key) as? NSDictionary == expected as NSDictionary
      )
    }
  }

  @Test func `what was typed as an answer stands in the key as it is`() throws {
    let text = "\"\\\u{1}</é"
    let question = Self.question(.gaps([.typed([.text(text)])]), points: 1)
    let key = try JSONSerialization.jsonObject(with: Data(question.key)) as? NSDictionary
    let expected: NSDictionary = ["kind": "gaps", "correct": [["accepted": [["text": text]]]]]
    #expect(key == expected)
  }

  private static func question(_ answer: Question.Answer, points: Int) -> Question {
    Question(name: "a", points: points, answer: answer, line: 1, prompt: "a", passage: nil)
  }
}
