import Testing

@testable import Courseware

/// How long an assessment or a survey takes, as what its author says is compared with.
@Suite struct AssessmentDurationTests {
  /// Forty questions of some 25 words each, which no one attempt asks all.
  private static let questions = (0..<40).map { number in
    "## Question \(number) ?\n\n" + String(repeating: "mot ", count: 20)
      + "\n\n- [x] Oui\n- [ ] Non\n\n"
  }
  .joined()

  private static func assessment(_ keys: String) -> String {
    "---\ntitle: Essai\nkind: assessment\n\(keys)\n---\n" + questions
  }

  @Test(arguments: ["draw: 10\nduration: 11 min", "duration: 45 min"])
  func `counts the questions that are drawn`(keys: String) throws {
    let compiled = try CompiledModule(Self.assessment(keys))
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
  }

  @Test(arguments: [("draw: 10\nduration: 45 min", 11), ("duration: 11 min", 46)])
  func `is said where it does not fit`(keys: String, estimate: Int) throws {
    let compiled = try CompiledModule(Self.assessment(keys))
    let message = try #require(compiled.diagnostics.first?.message.english)
    #expect(message.hasSuffix("but the text takes about \(estimate)"), "\(message)")
    #expect(compiled.diagnostics.count == 1)
  }

  @Test func `counts what is borrowed in the same way`() throws {
    let bank = try #require(CompiledModule(Self.assessment("draw: 40")).module)
    let borrower =
      "---\ntitle: Essai\nkind: assessment\nbank: 90-banque\ndraw: 10\nduration: 11 min\n---\n"
    let compiled = try CompiledModule(borrower, bank: bank)
    #expect(compiled.diagnostics.isEmpty, "\(compiled.report())")
    #expect(compiled.module?.questions == bank.questions)
    #expect(compiled.module?.questionsHTML == bank.questionsHTML)
  }
}
