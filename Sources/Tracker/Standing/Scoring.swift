import Courseware

/// Scores what people answered, module by module.
struct Scoring {
  private let units: [Curriculum.Unit]
  private(set) var judge: Judge

  init(_ plan: EditionPlan) {
    units = plan.units
    judge = Judge(plan.curriculum)
  }

  /// What someone reached in each module with questions.
  mutating func scores(of sheet: AnswerSheet) -> [ModuleScore] {
    units.map { unit in
      guard let assessment = unit.header.assessment else { return score(of: unit, sheet.answers) }
      return score(of: unit, assessment, sheet.attempts[unit.header.id] ?? [])
    }
  }

  /// What an answer is worth; nil where the course cannot tell.
  mutating func verdict(on question: String, _ given: [String]) -> Judge.Verdict? {
    judge.verdict(on: question, given)
  }

  private mutating func score(
    of unit: Curriculum.Unit,
    _ answers: [String: AnswerSheet.Answer]
  ) -> ModuleScore {
    var score = ModuleScore(module: unit.header.id)
    for question in unit.questions {
      guard let answer = answers[question.name] else {
        score.asked += 1
        score.points += question.points
        continue
      }
      guard let verdict = judge.verdict(on: question.name, answer.given) else {
        score.leftOut += 1
        continue
      }
      score.asked += 1
      score.answered += 1
      score.points += verdict.points
      score.reached += verdict.reached
      if judge.verdict(on: question.name, answer.first)?.isRight ?? false { score.firstRight += 1 }
    }
    return score
  }
}
