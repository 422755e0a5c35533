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

  private mutating func score(
    of unit: Curriculum.Unit,
    _ assessment: Assessment,
    _ attempts: [AnswerSheet.Attempt]
  ) -> ModuleScore {
    let marks = attempts.map { (score: mark($0, of: unit), isSupervised: $0.isSupervised) }
    let supervised = marks.filter(\.isSupervised).map(\.score)
    // Of equal ones, the first that someone vouches for, else the first.
    let best = marks.reduce(nil as (score: ModuleScore, isSupervised: Bool)?) { best, one in
      guard let best else { return one }
      let (held, new) = (best.score.share, one.score.share)
      return new > held || new == held && one.isSupervised && !best.isSupervised ? one : best
    }
    guard let best else {
      var score = ModuleScore(module: unit.header.id)
      score.asked = assessment.drawn(of: unit.questions.count)
      return score
    }
    var score = best.score
    score.isSupervised = best.isSupervised
    score.attempts = attempts.count
    score.attemptsBeyond = max(0, attempts.count - (assessment.attempts ?? attempts.count))
    score.supervisedPercent = supervised.max { $0.share < $1.share }
      .map { Question.percent($0.reached, of: $0.points) }
    return score
  }

  /// How one attempt did; what it left open is wrong.
  private mutating func mark(
    _ attempt: AnswerSheet.Attempt,
    of unit: Curriculum.Unit
  ) -> ModuleScore {
    var score = ModuleScore(module: unit.header.id)
    for name in attempt.drawn {
      let given = attempt.answers[name] ?? []
      guard let verdict = judge.verdict(on: name, given) else {
        score.leftOut += 1
        continue
      }
      score.asked += 1
      if !given.isEmpty { score.answered += 1 }
      score.points += verdict.points
      score.reached += verdict.reached
      if verdict.isRight { score.firstRight += 1 }
    }
    return score
  }
}

extension ModuleScore {
  fileprivate var share: Double { points > 0 ? reached / Double(points) : 0 }
}
