import Courseware

extension Scoring {
  /// What someone reached in an assessment: the best of the attempts.
  mutating func score(
    of unit: Curriculum.Unit,
    _ assessment: Assessment,
    _ attempts: [AnswerSheet.Attempt]
  ) -> ModuleScore {
    let draw = assessment.drawn(of: unit.questions.count)
    let marks = attempts.map { (score: mark($0, of: unit, draw), isSupervised: $0.isSupervised) }
    let supervised = marks.filter(\.isSupervised).map(\.score)
    // Of equal ones, the first that someone vouches for, else the first.
    let best = marks.reduce(nil as (score: ModuleScore, isSupervised: Bool)?) { best, one in
      guard let best else { return one }
      let (held, new) = (best.score.share, one.score.share)
      return new > held || new == held && one.isSupervised && !best.isSupervised ? one : best
    }
    guard let best else {
      var score = ModuleScore(module: unit.header.id)
      score.asked = draw
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

  /// How one attempt did, by the assessment as it is now, which draws so many questions.
  ///
  /// An attempt comes in a file that anybody may have written, and the course may have changed
  /// since; so what it says was drawn is not believed. A question counts if the assessment's bank has
  /// it, and once. What it left open is wrong; of an answer, what the question no longer has is passed
  /// over. Where fewer questions count than the assessment draws, the missing ones are wrong: as many
  /// of the bank's others, those with the most points. So an attempt reaches at least its score,
  /// whatever became of the missing ones, and never a full one without them.
  ///
  /// `assessment-marking.js` does the same; Tests/Fixtures/attempts.json holds both.
  private mutating func mark(
    _ attempt: AnswerSheet.Attempt,
    of unit: Curriculum.Unit,
    _ draw: Int
  ) -> ModuleScore {
    var score = ModuleScore(module: unit.header.id)
    var others: [Int] = []
    var changed = 0
    for question in unit.questions {
      guard attempt.drawn.contains(question.name) else {
        others.append(question.points)
        continue
      }
      let given = attempt.answers[question.name] ?? []
      let verdict = verdict(on: question.name, given)
      if verdict == nil { changed += 1 }
      score.asked += 1
      if !given.isEmpty { score.answered += 1 }
      score.points += question.points
      score.reached += verdict?.reached ?? question.score(given: given)
      if verdict?.isRight ?? false { score.firstRight += 1 }
    }
    score.leftOut = attempt.drawn.count - score.asked + changed
    score.missing = max(0, draw - score.asked)
    score.asked += score.missing
    score.points += others.sorted(by: >).prefix(score.missing).reduce(0, +)
    return score
  }
}

extension ModuleScore {
  fileprivate var share: Double { points > 0 ? reached / Double(points) : 0 }
}
