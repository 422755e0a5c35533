import Courseware

/// What adds up to what all people together did.
struct CourseTally {
  private let units: [Curriculum.Unit]
  private var questions: [String: [String: QuestionTally]] = [:]
  private var people: [String: Int] = [:]
  private var gainTallies: [GainTally]

  init(_ plan: EditionPlan) {
    units = plan.units
    gainTallies = GainTally.all(of: plan.units)
  }

  /// Counts what one person answered.
  mutating func add(_ sheet: AnswerSheet, _ scoring: inout Scoring) {
    for unit in units { add(sitting(of: sheet, at: unit, &scoring), to: unit.header.id) }
    for index in gainTallies.indices { gainTallies[index].add(sheet, &scoring) }
  }

  /// How the questions of each module were answered that somebody did.
  var modules: [ModuleStatistics] {
    units.compactMap { unit in
      guard let count = people[unit.header.id] else { return nil }
      let tallies = questions[unit.header.id] ?? [:]
      return ModuleStatistics(
        module: unit.header.id,
        people: count,
        questions: unit.questions.compactMap { tallies[$0.name]?.statistics(of: $0) }
      )
    }
  }

  /// What was learnt between assessments.
  var gains: [Gain] { gainTallies.map(\.gain) }

  private typealias Sitting = [(question: String, verdict: Judge.Verdict)]

  /// The first tries of one person in a module, as far as the course can judge them.
  private func sitting(
    of sheet: AnswerSheet,
    at unit: Curriculum.Unit,
    _ scoring: inout Scoring
  ) -> Sitting {
    var sitting: Sitting = []
    if unit.header.assessment != nil {
      guard let attempt = sheet.attempts[unit.header.id]?.first else { return [] }
      for question in unit.questions where attempt.drawn.contains(question.name) {
        let given = attempt.answers[question.name] ?? []
        guard let verdict = scoring.verdict(on: question.name, given) else { continue }
        sitting.append((question.name, verdict))
      }
    } else {
      for question in unit.questions {
        guard let answer = sheet.answers[question.name],
          let verdict = scoring.verdict(on: question.name, answer.first)
        else { continue }
        sitting.append((question.name, verdict))
      }
    }
    return sitting
  }

  private mutating func add(_ sitting: Sitting, to module: String) {
    guard !sitting.isEmpty else { return }
    people[module, default: 0] += 1
    let points = sitting.reduce(0) { $0 + $1.verdict.points }
    let reached = sitting.reduce(0) { $0 + $1.verdict.reached }
    for (name, verdict) in sitting {
      let others = points - verdict.points
      let rest = others > 0 ? (reached - verdict.reached) / Double(others) : nil
      questions[module, default: [:]][name, default: QuestionTally()].add(verdict, rest: rest)
    }
  }
}
