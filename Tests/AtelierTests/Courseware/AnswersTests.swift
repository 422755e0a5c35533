import Foundation
import Testing

@testable import Courseware

/// The table of cases that holds what the command and the pages take for a right answer together.
@Suite struct AnswersTests {
  /// What is right, as the tables write it.
  struct Answer: Decodable, Sendable {
    let text: String?
    let number: String?
    let tolerance: String?
    let unit: String?

    var accepted: Question.Accepted {
      guard let number else { return .text(text ?? "") }
      let millionths = { (text: String?) in NumberText(text ?? "")?.floor ?? -1 }
      return .number(
        NumericAnswer(
          millionths: millionths(number),
          tolerance: millionths(tolerance),
          unit: NumericAnswer.tidy(unit ?? "")
        )
      )
    }
  }

  struct Case: Decodable, Sendable {
    let answer: Answer
    let right: [String]
    let wrong: [String]

    private enum CodingKeys: CodingKey { case right, wrong }

    init(from decoder: any Decoder) throws {
      let lists = try decoder.container(keyedBy: CodingKeys.self)
      answer = try Answer(from: decoder)
      right = try lists.decode([String].self, forKey: .right)
      wrong = try lists.decode([String].self, forKey: .wrong)
    }
  }

  @Test func `every answer of the table is right or wrong as it says`() throws {
    let file = Repository.root.appending(path: "Tests/Fixtures/answers.json")
    let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    #expect(cases.reduce(0) { $0 + $1.right.count + $1.wrong.count } > 200)
    for row in cases {
      for given in row.right {
        #expect(row.answer.accepted.accepts(given), "\(given) for \(row.answer)")
      }
      for given in row.wrong {
        #expect(!row.answer.accepted.accepts(given), "\(given) for \(row.answer)")
      }
    }
  }

  @Test(arguments: [
    ("477", "477 0 "), ("75,5 ± 0,5", "75.5 0.5 "), ("75.5+/-.5", "75.5 0.5 "),
    ("60 000", "60000 0 "), ("60\u{202F}000 €", "60000 0 €"), ("€60", "60 0 €"),
    ("75,5 % ± 0,5 %", "75.5 0.5 %"), ("75,5 ± 0,5 %", "75.5 0.5 %"), ("−3 °C", "-3 0 °C"),
    ("37°C", "37 0 °C"), ("12 mSv ± 1", "12 1 mSv"), ("0,05", "0.05 0 "), ("1,2340", "1.234 0 "),
    ("0,125", "0.125 0 "), ("72 heures", "72 0 heures"), ("1.234.567", "1234567 0 "),
    ("3 µSv/h", "3 0 μSv/h"), ("-0", "0 0 "),
  ])
  func `a number is read as its author means it`(text: String, expected: String) throws {
    guard case .number(let answer) = NumericAnswer.read(text) else {
      Issue.record("no number: \(text)")
      return
    }
    #expect("\(answer.number) \(answer.margin) \(answer.unit)" == expected)
  }

  @Test(arguments: [
    "Paris", "5G", "T2", "25 mai 2018", "06 12 34 56 78", "007", "1/2", "10-20", "12345678901234",
    "75 (environ)", "1e3", "2018/679", "١٢", "", "e",
  ])
  func `what is no number is words`(text: String) {
    guard case .words = NumericAnswer.read(text) else {
      Issue.record("not words: \(text)")
      return
    }
  }

  @Test(arguments: [
    ("60,000", NumericAnswer.Fault.ambiguous), ("60.000", .ambiguous), ("1 ± 1,000", .ambiguous),
    ("1,1234567", .tooLong), ("1 ± 0,0000001", .tooLong), ("100 mSv ± 5 %", .otherUnit),
    ("± 5", .notNumbers), ("5 ±", .notNumbers), ("5 ± 1 ± 1", .notNumbers), ("a ± b", .notNumbers),
    ("5 ± -1", .notNumbers), ("1234567890123 ± 1", .notNumbers),
  ])
  func `a number that could be misread is refused`(text: String, expected: NumericAnswer.Fault) {
    guard case .fault(let fault) = NumericAnswer.read(text) else {
      Issue.record("no fault: \(text)")
      return
    }
    #expect(fault == expected)
  }
}
